package org.partnercenter.application.indicator;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.indicator.Feedback;
import org.partnercenter.domain.indicator.FeedbackId;
import org.partnercenter.domain.indicator.IndicatorRefusal;
import org.partnercenter.domain.indicator.IndicatorValue;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes what partners say of values of their own (IND-04). */
final class FeedbackGiving implements UseCase<GiveFeedback, Feedback> {

    static final String TYPE = "indicator-feedback";

    private final IndicatorPorts ports;

    FeedbackGiving(IndicatorPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<GiveFeedback, Feedback> operation() {
        return IndicatorOperations.GIVE_FEEDBACK;
    }

    @Override
    public List<Outcome<Feedback>> decide(List<Request<GiveFeedback>> requests, Instant now) {
        var named = requests.stream().map(request -> request.command().value()).collect(Collectors.toSet());
        var values = ports.values().hold(named);
        var open = new HashMap<>(ports.feedback().holdOpen(named));
        var given = new ArrayList<Feedback>();
        var outcomes = new ArrayList<Outcome<Feedback>>();
        for (var request : requests) {
            var id = request.command().value();
            outcomes.add(own(request.caller(), Optional.ofNullable(values.get(id)), request.command()).flatMap(value ->
                    Feedback.give(new FeedbackId(ports.ids().next()), id, value.measured(), request.command().text(), now,
                            Optional.ofNullable(open.get(id)))).fold(feedback -> {
                given.add(feedback);
                open.put(id, feedback.id());
                return moved(feedback, "given", Effects.news(ports.platform().get().stream().map(platform ->
                        new IndicatorFeedbackMoved(platform, "GIVEN", feedback.id().value(), id.value(), feedback.measured().owner())).toArray()));
            }, refusals -> Outcome.refused(refusals, Subject.of(TYPE, id.value(), Viewers.ofCaller(request.caller())))));
        }
        if (!given.isEmpty()) {
            ports.feedback().put(given);
        }
        return outcomes;
    }

    /** Of others there is none for the caller, and for an account manager none at all (COM-28). */
    private static Decision<IndicatorValue> own(Caller caller, Optional<IndicatorValue> value, GiveFeedback command) {
        return value.filter(found -> found.measured().owner().equals(caller.party()) && !caller.permissions().isOwnCustomersOnly())
                .map(Decision::granted).orElseGet(() -> Decision.refused(IndicatorRefusal.INDICATOR_VALUE_UNKNOWN
                        .refusal("value_id", command.value())));
    }

    static Outcome<Feedback> moved(Feedback feedback, String how, Effects news) {
        var viewers = Viewers.of(feedback.measured().partner(), feedback.measured().reseller());
        var of = TYPE + "/" + feedback.id();
        return Outcome.granted(feedback, Subject.of(TYPE, feedback.id().value(), viewers).with(Map.of("value_id", feedback.value().value()))
                .changed(new Changes().made(of, "status", how)), news.and(Effects.of(List.of(), List.of(new OutgoingEvent(
                "org.partnercenter.indicator.feedback-" + how, of, Map.of("feedback_id", feedback.id().value(), "value_id",
                feedback.value().value(), "partner_id", feedback.measured().owner().value()), viewers)))));
    }
}
