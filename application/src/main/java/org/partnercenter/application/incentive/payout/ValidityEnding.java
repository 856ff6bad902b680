package org.partnercenter.application.incentive.payout;

import org.partnercenter.application.incentive.IncentiveBillsStepped;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillStatus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Ends open bills whose validity is over (INC-24); they never come back. */
final class ValidityEnding implements UseCase<Upkeep.EndExpired, Upkeep.Done> {

    private final PayoutPorts ports;

    ValidityEnding(PayoutPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<Upkeep.EndExpired, Upkeep.Done> operation() {
        return PayoutOperations.END;
    }

    @Override
    public List<Outcome<Upkeep.Done>> decide(List<Request<Upkeep.EndExpired>> requests, Instant now) {
        return requests.stream().map(request -> end(request, now)).toList();
    }

    private Outcome<Upkeep.Done> end(Request<Upkeep.EndExpired> request, Instant now) {
        var due = ports.stores().bills().expired(now, request.command().limit());
        var ended = new ArrayList<IncentiveBill>();
        var changes = new Changes();
        if (!due.isEmpty()) {
            ports.stores().bills().lock(new HashSet<>(due)).values().forEach(bill -> bill.expired(now).map(after -> {
                changes.add(PayoutOutcomes.BILL + "/" + bill.id(), "status", bill.status().name(), IncentiveBillStatus.LAPSED.name());
                return ended.add(after);
            }));
            ports.stores().bills().put(ended);
        }
        return Outcome.granted(new Upkeep.Done(ended.size()), Subject.of("incentive-validity", request.id(), Viewers.none()).changed(changes),
                Effects.all(ended.stream().collect(Collectors.groupingBy(bill -> bill.key().partner())).entrySet().stream().map(of ->
                        PayoutOutcomes.bills("lapsed", of.getKey(), of.getValue(), Map.of())
                                .and(PayoutOutcomes.notice("INCENTIVES_LAPSED", of.getKey(), of.getValue(), Map.of()))
                                .and(Effects.news(new IncentiveBillsStepped(of.getValue().stream().map(bill -> bill.id().value()).toList(),
                                        IncentiveBillStatus.LAPSED.name())))).toList()));
    }
}
