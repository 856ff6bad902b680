package org.partnercenter.application.incentive.revenue;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.incentive.revenue.RevenueFeedback.Said;
import org.partnercenter.domain.incentive.revenue.RevenueFeedback;
import org.partnercenter.domain.incentive.revenue.RevenueRefusal;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers what partners said about their revenue (INC-05). */
final class FeedbackAnswering implements UseCase<AnswerFeedback, RevenueFeedback> {

    private final RevenueFeedbacks feedbacks;

    FeedbackAnswering(RevenueFeedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @Override
    public Operation<AnswerFeedback, RevenueFeedback> operation() {
        return RevenueOperations.ANSWER_FEEDBACK;
    }

    @Override
    public List<Outcome<RevenueFeedback>> decide(List<Request<AnswerFeedback>> requests, Instant now) {
        var present = new HashMap<>(feedbacks.lock(requests.stream().map(request -> request.command().feedback()).collect(Collectors.toSet())));
        var answered = new ArrayList<RevenueFeedback>();
        var outcomes = new ArrayList<Outcome<RevenueFeedback>>();
        for (var request : requests) {
            var id = request.command().feedback();
            var found = Optional.ofNullable(present.get(id));
            var decision = found.map(each -> each.answer(new Said(request.command().text(), request.caller().operator(), now)))
                    .orElseGet(() -> Decision.refused(RevenueRefusal.REVENUE_FEEDBACK_UNKNOWN.refusal("feedback_id", id)));
            outcomes.add(decision.fold(feedback -> {
                present.put(id, feedback);
                answered.add(feedback);
                return RevenueOutcomes.told(feedback, found);
            }, refusals -> RevenueOutcomes.refused(refusals, id.value(), request.caller(), found)));
        }
        if (!answered.isEmpty()) {
            feedbacks.put(answered);
        }
        return outcomes;
    }
}
