package org.partnercenter.rest.revenue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.partnercenter.application.incentive.revenue.AnswerFeedback;
import org.partnercenter.application.incentive.revenue.BrowseRevenue;
import org.partnercenter.application.incentive.revenue.FinalizeMonth;
import org.partnercenter.application.incentive.revenue.FinalizeRevenue;
import org.partnercenter.application.incentive.revenue.FormRevenue;
import org.partnercenter.application.incentive.revenue.GiveFeedback;
import org.partnercenter.application.incentive.revenue.MonthFinal;
import org.partnercenter.application.incentive.revenue.RevenueOperations;
import org.partnercenter.application.incentive.revenue.RevenueTold;
import org.partnercenter.application.incentive.revenue.TellRevenue;
import org.partnercenter.domain.incentive.revenue.RevenueFeedback;
import org.partnercenter.domain.incentive.revenue.RevenueRun;
import org.partnercenter.domain.incentive.revenue.RevenueStatement;
import org.partnercenter.domain.incentive.revenue.ToldRevenue;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the commands on revenue look like in JSON. */
@ApplicationScoped
class RevenueBodies implements HasBodies {

    /** What came of a delivery. @param change created, replaced, unchanged, or outdated: a later version is known */
    record ToldShape(String recordId, ToldRevenue.Change change) {
    }

    /** A month that is final. Its statements become so one after the other. */
    record MonthShape(String month, Instant finalTime) {
    }

    static final CommandBody<TellBody, TellRevenue, RevenueTold> TELL = new CommandBody<>(RevenueOperations.TELL, TellBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>((told, language) -> new ToldShape(told.id(), told.change())));
    static final CommandBody<MonthBody, FormRevenue, RevenueRun> FORM = new CommandBody<>(RevenueOperations.FORM, MonthBody.class,
            (body, in, caller) -> body.form(in), new Success.Shown<>((run, language) -> RunShape.of(run, Optional.empty())));
    static final CommandBody<MonthBody, FinalizeMonth, MonthFinal> FINALIZE_MONTH = new CommandBody<>(RevenueOperations.FINALIZE_MONTH,
            MonthBody.class, (body, in, caller) -> body.finalize(in), new Success.Shown<>((done, language) ->
            new MonthShape(done.month().toString(), done.since())));
    static final CommandBody<FeedbackBody, GiveFeedback, RevenueFeedback> GIVE = new CommandBody<>(RevenueOperations.GIVE_FEEDBACK,
            FeedbackBody.class, (body, in, caller) -> body.command(in), new Success.Created<>(RevenueFeedbackResource.PATH,
            feedback -> feedback.id().value(), FeedbackShape::of));
    static final CommandBody<AnswerBody, AnswerFeedback, RevenueFeedback> ANSWER = new CommandBody<>(RevenueOperations.ANSWER_FEEDBACK,
            AnswerBody.class, (body, in, caller) -> body.command(in), new Success.Shown<>(FeedbackShape::of));

    private final Provider<BrowseRevenue> browse;

    /** For the container's proxy only. */
    protected RevenueBodies() {
        this.browse = null;
    }

    /** Looked up when an answer is made: what bodies look like is known before the house is wired. */
    @Inject
    RevenueBodies(Provider<BrowseRevenue> browse) {
        this.browse = browse;
    }

    CommandBody<FinalizeBody, FinalizeRevenue, RevenueStatement> finalizing() {
        return new CommandBody<>(RevenueOperations.FINALIZE, FinalizeBody.class, (body, in, caller) -> body.command(in),
                new Success.Shown<>((statement, language) -> StatementShape.of(statement, browse.get().current(), language)));
    }

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(TELL, FORM, finalizing(), FINALIZE_MONTH, GIVE, ANSWER);
    }
}
