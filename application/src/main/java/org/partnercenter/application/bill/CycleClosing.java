package org.partnercenter.application.bill;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.bill.BillCycle;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Closes cycles (BIL-06). */
final class CycleClosing implements UseCase<CloseCycle, BillCycle> {

    private static final String TYPE = "bill-cycle";

    private final BillPorts ports;

    CycleClosing(BillPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<CloseCycle, BillCycle> operation() {
        return BillOperations.CLOSE;
    }

    @Override
    public List<Outcome<BillCycle>> decide(List<Request<CloseCycle>> requests, Instant now) {
        var current = YearMonth.from(now.atZone(ports.zone()));
        var known = new HashMap<>(ports.cycles().hold(requests.stream().map(request -> request.command().month()).collect(Collectors.toSet())));
        var outcomes = new ArrayList<Outcome<BillCycle>>();
        for (var request : requests) {
            var month = request.command().month();
            var subject = Subject.of(TYPE, month.toString(), Viewers.none());
            var before = known.getOrDefault(month, BillCycle.open(month));
            outcomes.add(before.close(current, now).fold(closed -> {
                known.put(month, closed);
                ports.cycles().put(closed);
                return Outcome.granted(closed, subject.changed(new Changes().add(TYPE + "/" + month, "status", before.status().name(),
                        closed.status().name())), event(closed, now));
            }, refusals -> Outcome.refused(refusals, subject)));
        }
        return outcomes;
    }

    private static Effects event(BillCycle closed, Instant now) {
        return Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.bill.cycle-closed", TYPE + "/" + closed.month(),
                Map.of("cycle", closed.month().toString(), "closed_at", now.toString()), Viewers.none())));
    }
}
