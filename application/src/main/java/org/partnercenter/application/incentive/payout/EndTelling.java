package org.partnercenter.application.incentive.payout;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.payout.Lapsing;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells partners which of their incentives end soon (INC-24): one notice for all that end together. */
final class EndTelling implements UseCase<Upkeep.TellOfEnds, Upkeep.Done> {

    private record Together(PartyId partner, Instant end, int days) {
    }

    private final PayoutPorts ports;

    EndTelling(PayoutPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<Upkeep.TellOfEnds, Upkeep.Done> operation() {
        return PayoutOperations.TELL;
    }

    @Override
    public List<Outcome<Upkeep.Done>> decide(List<Request<Upkeep.TellOfEnds>> requests, Instant now) {
        return requests.stream().map(request -> tell(request, now)).toList();
    }

    private Outcome<Upkeep.Done> tell(Request<Upkeep.TellOfEnds> request, Instant now) {
        var open = ports.stores().open();
        var due = new HashSet<>(open.toTell(now, request.command().limit()));
        var told = due.isEmpty() ? Map.<IncentiveBillId, Integer>of() : open.told(due);
        var together = new HashMap<Together, List<IncentiveBill>>();
        var days = new HashMap<IncentiveBillId, Integer>();
        if (!due.isEmpty()) {
            ports.stores().bills().lock(due).values().stream().filter(bill -> bill.isOpen(now)).forEach(bill -> bill.validUntil()
                    .flatMap(end -> Lapsing.toTell(end, Optional.ofNullable(told.get(bill.id())), now).map(count ->
                            new Together(bill.key().partner(), end, count))).ifPresent(with -> {
                                together.computeIfAbsent(with, none -> new ArrayList<>()).add(bill);
                                days.put(bill.id(), with.days());
                            }));
            open.tell(days);
        }
        return Outcome.granted(new Upkeep.Done(days.size()), Subject.of("incentive-validity", request.id(), Viewers.none())
                .with(Map.of("told", String.valueOf(days.size()))), Effects.all(together.entrySet().stream().map(each ->
                PayoutOutcomes.notice("INCENTIVES_LAPSING", each.getKey().partner(), each.getValue(), Map.of("valid_until",
                        each.getKey().end().toString(), "days", String.valueOf(each.getKey().days())))).toList()));
    }
}
