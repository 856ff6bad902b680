package org.partnercenter.application.incentive.revenue;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.incentive.revenue.RevenueRefusal;
import org.partnercenter.domain.incentive.revenue.RevenueRun;
import org.partnercenter.domain.incentive.revenue.RevenueStatement;
import org.partnercenter.domain.incentive.revenue.RevenueStatementId;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes statements final, each by itself (INC-04). */
final class StatementFinalizing implements UseCase<FinalizeRevenue, RevenueStatement> {

    private final RevenuePorts ports;

    StatementFinalizing(RevenuePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<FinalizeRevenue, RevenueStatement> operation() {
        return RevenueOperations.FINALIZE;
    }

    @Override
    public List<Outcome<RevenueStatement>> decide(List<Request<FinalizeRevenue>> requests, Instant now) {
        var revenues = ports.stores().revenues();
        revenues.holdMonths();
        var present = new HashMap<>(revenues.lock(requests.stream().map(request -> request.command().statement()).collect(Collectors.toSet())));
        var runs = runs(present);
        var done = new LinkedHashMap<RevenueStatementId, RevenueStatement>();
        var outcomes = new ArrayList<Outcome<RevenueStatement>>();
        for (var request : requests) {
            var id = request.command().statement();
            var found = Optional.ofNullable(present.get(id));
            var decision = found.map(statement -> statement.finalize(Optional.ofNullable(runs.get(statement.month())), ports.monthOf(now), now))
                    .orElseGet(() -> Decision.refused(RevenueRefusal.REVENUE_UNKNOWN.refusal("revenue_id", id)));
            outcomes.add(decision.fold(statement -> {
                present.put(id, statement);
                done.put(id, statement);
                return RevenueOutcomes.finalized(statement, now);
            }, refusals -> RevenueOutcomes.refused(refusals, id.value(), found)));
        }
        if (!done.isEmpty()) {
            revenues.putFinal(done.values());
        }
        return outcomes;
    }

    private Map<YearMonth, RevenueRun> runs(Map<RevenueStatementId, RevenueStatement> present) {
        return present.values().stream().map(RevenueStatement::month).min(YearMonth::compareTo).map(ports.stores().runs()::from)
                .orElse(Map.of());
    }
}
