package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.incentive.reconcile.Freeze;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The platform tells what is not paid, and when it was paid. */
final class FreezeRecording implements UseCase<RecordFreeze, Freeze> {

    private final Freezes freezes;

    FreezeRecording(Freezes freezes) {
        this.freezes = freezes;
    }

    @Override
    public Operation<RecordFreeze, Freeze> operation() {
        return ReconcileOperations.FREEZE;
    }

    @Override
    public List<Outcome<Freeze>> decide(List<Request<RecordFreeze>> requests, Instant now) {
        var last = new LinkedHashMap<String, Freeze>();
        requests.forEach(request -> last.put(name(request.command().freeze()), request.command().freeze()));
        freezes.put(last.values());
        return requests.stream().map(request -> recorded(request.command().freeze())).toList();
    }

    private static String name(Freeze freeze) {
        return freeze.partner() + "/" + freeze.what().reason() + "/" + freeze.what().key();
    }

    private static Outcome<Freeze> recorded(Freeze freeze) {
        var settled = freeze.settled().map(LocalDate::toString);
        return Outcome.granted(freeze, Subject.of("incentive-freeze", freeze.what().key(), ReconcileOutcomes.viewers(freeze.partner()))
                .with(Map.of("reason", freeze.what().reason().name()))
                .changed(new Changes().made("incentive-freeze/" + name(freeze), "since", freeze.since().toString())
                        .add("incentive-freeze/" + name(freeze), "settled_on", Optional.empty(), settled)),
                Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.incentive-freeze." + (settled.isPresent() ? "settled" : "recorded"),
                        "incentive-freeze/" + freeze.partner(), Map.of("partner_id", freeze.partner().value(), "reason",
                        freeze.what().reason().name(), "cause", freeze.what().key(), "since", freeze.since().toString(), "settled_on",
                        settled.orElse("")), ReconcileOutcomes.viewers(freeze.partner())))));
    }
}
