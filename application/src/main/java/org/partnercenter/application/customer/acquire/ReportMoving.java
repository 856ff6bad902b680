package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.customer.acquire.AcquireRefusal;
import org.partnercenter.domain.customer.acquire.CustomerReport;
import org.partnercenter.domain.customer.acquire.ReportId;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Cancels, confirms and rejects reports. A report that is not the caller's does not exist for it. */
final class ReportMoving implements UseCase<MoveReport, CustomerReport> {

    private final Operation<MoveReport, CustomerReport> operation;
    private final CustomerReports reports;
    private final BiFunction<CustomerReport, Instant, Decision<CustomerReport>> step;

    private ReportMoving(Operation<MoveReport, CustomerReport> operation, CustomerReports reports,
                         BiFunction<CustomerReport, Instant, Decision<CustomerReport>> step) {
        this.operation = operation;
        this.reports = reports;
        this.step = step;
    }

    static List<UseCase<?, ?>> all(AcquirePorts ports) {
        return List.of(
                new ReportMoving(AcquireOperations.CANCEL_REPORT, ports.reports(), CustomerReport::cancel),
                new ReportMoving(AcquireOperations.CONFIRM_REPORT, ports.reports(), (report, now) -> report.confirm(ports.zone(), now)),
                new ReportMoving(AcquireOperations.REJECT_REPORT, ports.reports(), CustomerReport::reject));
    }

    @Override
    public Operation<MoveReport, CustomerReport> operation() {
        return operation;
    }

    @Override
    public List<Outcome<CustomerReport>> decide(List<Request<MoveReport>> requests, Instant now) {
        var present = new HashMap<>(reports.lock(requests.stream().map(request -> request.command().report())
                .collect(Collectors.toSet())));
        var changed = new LinkedHashMap<ReportId, CustomerReport>();
        var outcomes = new ArrayList<Outcome<CustomerReport>>();
        for (var request : requests) {
            var id = request.command().report();
            var mine = Optional.ofNullable(present.get(id)).filter(report -> isOpenTo(report, request.caller()));
            var decision = mine.map(report -> step.apply(report, now)).orElseGet(() ->
                    Decision.refused(AcquireRefusal.REPORT_UNKNOWN.refusal("report_id", id)));
            outcomes.add(decision.fold(after -> {
                present.put(id, after);
                changed.put(id, after);
                return ReportOutcomes.moved(mine.orElseThrow(), after);
            }, refusals -> ReportOutcomes.refused(refusals, id.value(),
                    mine.map(ReportOutcomes::viewers).orElseGet(() -> Viewers.ofCaller(request.caller())))));
        }
        if (!changed.isEmpty()) {
            reports.update(List.copyOf(changed.values()));
        }
        return outcomes;
    }

    private static boolean isOpenTo(CustomerReport report, Caller caller) {
        return caller.is(PartyKind.PLATFORM) || ReportOutcomes.viewers(report).name(caller.party());
    }
}
