package org.partnercenter.application.indicator;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.indicator.Feedback;
import org.partnercenter.domain.indicator.IndicatorRefusal;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers what partners said of values (IND-04). */
final class FeedbackAnswering implements UseCase<AnswerFeedback, Feedback> {

    private final IndicatorPorts ports;

    FeedbackAnswering(IndicatorPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<AnswerFeedback, Feedback> operation() {
        return IndicatorOperations.ANSWER_FEEDBACK;
    }

    @Override
    public List<Outcome<Feedback>> decide(List<Request<AnswerFeedback>> requests, Instant now) {
        var known = new HashMap<>(ports.feedback().lock(requests.stream().map(request -> request.command().id()).collect(Collectors.toSet())));
        var answered = new ArrayList<Feedback>();
        var outcomes = new ArrayList<Outcome<Feedback>>();
        for (var request : requests) {
            var command = request.command();
            outcomes.add(Optional.ofNullable(known.get(command.id())).map(found -> found.answer(command.text(), now))
                    .orElseGet(() -> Decision.refused(IndicatorRefusal.INDICATOR_FEEDBACK_UNKNOWN.refusal("feedback_id", command.id())))
                    .fold(feedback -> {
                        answered.add(feedback);
                        known.put(feedback.id(), feedback);
                        return FeedbackGiving.moved(feedback, "answered", Effects.news(new IndicatorFeedbackMoved(feedback.measured().owner(),
                                "ANSWERED", feedback.id().value(), feedback.value().value(), feedback.measured().owner())));
                    }, refusals -> Outcome.refused(refusals, Subject.of(FeedbackGiving.TYPE, command.id().value(), Viewers.none()))));
        }
        if (!answered.isEmpty()) {
            ports.feedback().put(answered);
        }
        return outcomes;
    }
}
