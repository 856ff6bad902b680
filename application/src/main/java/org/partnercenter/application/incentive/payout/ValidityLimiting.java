package org.partnercenter.application.incentive.payout;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.payout.Lapsing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Limits the validity of what partners have open that left their plan (INC-24). What takes money back has no end. */
final class ValidityLimiting implements UseCase<Upkeep.LimitOpen, Upkeep.Done> {

    private final PayoutPorts ports;

    ValidityLimiting(PayoutPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<Upkeep.LimitOpen, Upkeep.Done> operation() {
        return PayoutOperations.LIMIT;
    }

    @Override
    public List<Outcome<Upkeep.Done>> decide(List<Request<Upkeep.LimitOpen>> requests, Instant now) {
        return requests.stream().map(request -> limit(request, now)).toList();
    }

    private Outcome<Upkeep.Done> limit(Request<Upkeep.LimitOpen> request, Instant now) {
        var lapsed = ports.questions().lapsed().of(request.command().partners(), now);
        var limited = new ArrayList<IncentiveBill>();
        var effects = new ArrayList<Effects>();
        var changes = new Changes();
        if (!lapsed.isEmpty()) {
            ports.stores().orders().hold(lapsed.keySet());
            ports.stores().bills().lockUnpaid(lapsed.keySet()).forEach((partner, bills) -> {
                var end = Lapsing.end(lapsed.get(partner), ports.siteZone());
                var open = bills.stream().filter(bill -> bill.amount().minor() >= 0 && bill.validUntil().isEmpty())
                        .map(bill -> bill.validUntil(end)).toList();
                open.forEach(bill -> changes.add(PayoutOutcomes.BILL + "/" + bill.id(), "valid_until", Optional.empty(), Optional.of(end.toString())));
                limited.addAll(open);
                if (!open.isEmpty()) {
                    var facts = Map.of("valid_until", end.toString());
                    effects.add(PayoutOutcomes.bills("limited", partner, open, facts)
                            .and(PayoutOutcomes.notice("INCENTIVES_LIMITED", partner, open, facts)));
                }
            });
            ports.stores().bills().put(limited);
        }
        return Outcome.granted(new Upkeep.Done(limited.size()), Subject.of("incentive-validity", request.id(), Viewers.none()).changed(changes),
                Effects.all(effects));
    }
}
