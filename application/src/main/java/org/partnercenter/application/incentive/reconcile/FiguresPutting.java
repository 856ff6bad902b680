package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.IncentiveRefusal;
import org.partnercenter.domain.kernel.Money;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A partner tells its own figures for a bill, to compare. */
final class FiguresPutting implements UseCase<PutFigures, FiguresPut> {

    private final ReconcilePorts ports;

    FiguresPutting(ReconcilePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<PutFigures, FiguresPut> operation() {
        return ReconcileOperations.FIGURES;
    }

    @Override
    public List<Outcome<FiguresPut>> decide(List<Request<PutFigures>> requests, Instant now) {
        var bills = ports.bills().of(requests.stream().map(request -> request.command().bill()).collect(Collectors.toSet()));
        var told = new LinkedHashMap<IncentiveBillId, Map<String, Money>>();
        var outcomes = new ArrayList<Outcome<FiguresPut>>();
        for (var request : requests) {
            var command = request.command();
            outcomes.add(Optional.ofNullable(bills.get(command.bill())).filter(bill -> bill.key().partner().equals(request.caller().party()))
                    .map(bill -> {
                        told.computeIfAbsent(bill.id(), none -> new HashMap<>()).putAll(command.amounts());
                        return Outcome.granted(new FiguresPut(bill.id(), command.amounts().size()), ReconcileOutcomes.subject(bill)
                                .with(Map.of("figures", String.valueOf(command.amounts().size()))), Effects.none());
                    }).orElseGet(() -> Outcome.refused(List.of(IncentiveRefusal.INCENTIVE_BILL_UNKNOWN.refusal("incentive_bill_id",
                            command.bill())), ReconcileOutcomes.refused(ReconcileOutcomes.BILL, command.bill().value(), request.caller()))));
        }
        if (!told.isEmpty()) {
            var rows = new HashMap<IncentiveBillId, Figures.Told>();
            told.forEach((id, amounts) -> rows.put(id, new Figures.Told(bills.get(id).key().partner(), amounts)));
            ports.stores().figures().put(rows);
        }
        return outcomes;
    }
}
