package org.partnercenter.application.export.delivery;

import org.partnercenter.application.export.Export;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Begins the files that are due: the run, what is written for it, and the next day, in one transaction; shared between nodes. */
final class RunBeginning implements UseCase<BeginRuns, BegunRuns> {

    private final DeliveryPorts ports;

    RunBeginning(DeliveryPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<BeginRuns, BegunRuns> operation() {
        return DeliveryOperations.BEGIN;
    }

    @Override
    public List<Outcome<BegunRuns>> decide(List<Request<BeginRuns>> requests, Instant now) {
        return requests.stream().map(request -> begin(request, now)).toList();
    }

    private Outcome<BegunRuns> begin(Request<BeginRuns> request, Instant now) {
        var due = ports.deliveries().lockDue(now, request.command().limit());
        var exports = new ArrayList<Export>();
        var runs = new ArrayList<DeliveryRun>();
        var changes = new Changes();
        for (var delivery : due) {
            var export = ports.exports().make(delivery.owner(), delivery.terms().wanted(delivery.nextDue(), ports.zone()));
            exports.add(export);
            runs.add(DeliveryRun.begun(delivery, export.id(), ports.clocks().real()));
            changes.made("export-delivery/" + delivery.id(), "run", delivery.nextDue().toString());
        }
        if (!due.isEmpty()) {
            ports.exports().place(exports);
            ports.deliveries().addRuns(runs);
            ports.deliveries().update(due.stream().map(Delivery::passed).toList());
        }
        return Outcome.granted(new BegunRuns(due.size()), Subject.of("export-delivery-runs", request.id(), Viewers.none())
                .with(Map.of("begun", String.valueOf(due.size()))).changed(changes), Effects.none());
    }
}
