package org.partnercenter.rest.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.indicator.AnswerFeedback;
import org.partnercenter.application.indicator.DeliverIndicator;
import org.partnercenter.application.indicator.FeedLine;
import org.partnercenter.application.indicator.FeedValue;
import org.partnercenter.application.indicator.GiveFeedback;
import org.partnercenter.application.indicator.IndicatorDelivered;
import org.partnercenter.application.indicator.IndicatorOperations;
import org.partnercenter.application.indicator.LineFed;
import org.partnercenter.application.indicator.ValueFed;
import org.partnercenter.domain.indicator.Feedback;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.util.List;

/** What the commands on indicators look like in JSON. */
@ApplicationScoped
class IndicatorBodies implements HasBodies {

    static final CommandBody<IndicatorBody, DeliverIndicator, IndicatorDelivered> DELIVER = new CommandBody<>(IndicatorOperations.DELIVER,
            IndicatorBody.class, (body, in, caller) -> body.command(in),
            new Success.Shown<>((delivered, language) -> FedShapes.IndicatorShape.of(delivered)));
    static final CommandBody<ValueBody, FeedValue, ValueFed> FEED_VALUE = new CommandBody<>(IndicatorOperations.FEED_VALUE, ValueBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>((fed, language) -> FedShapes.ValueShape.of(fed)));
    static final CommandBody<LineBody, FeedLine, LineFed> FEED_LINE = new CommandBody<>(IndicatorOperations.FEED_LINE, LineBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>((fed, language) -> FedShapes.LineShape.of(fed)));
    static final CommandBody<FeedbackBody, GiveFeedback, Feedback> GIVE = new CommandBody<>(IndicatorOperations.GIVE_FEEDBACK,
            FeedbackBody.class, (body, in, caller) -> body.command(in), new Success.Shown<>((given, language) -> FeedbackShape.of(given)));
    static final CommandBody<AnswerBody, AnswerFeedback, Feedback> ANSWER = new CommandBody<>(IndicatorOperations.ANSWER_FEEDBACK,
            AnswerBody.class, (body, in, caller) -> body.command(in), new Success.Shown<>((answered, language) -> FeedbackShape.of(answered)));

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(DELIVER, FEED_VALUE, FEED_LINE, GIVE, ANSWER);
    }
}
