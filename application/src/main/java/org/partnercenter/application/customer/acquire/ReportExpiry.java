package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes down that reports are over. */
final class ReportExpiry implements UseCase<CloseOverdue, ClosedOverdue> {

    private final CustomerReports reports;

    ReportExpiry(CustomerReports reports) {
        this.reports = reports;
    }

    @Override
    public Operation<CloseOverdue, ClosedOverdue> operation() {
        return AcquireOperations.EXPIRE_REPORTS;
    }

    @Override
    public List<Outcome<ClosedOverdue>> decide(List<Request<CloseOverdue>> requests, Instant now) {
        return requests.stream().map(request -> expire(request, now)).toList();
    }

    private Outcome<ClosedOverdue> expire(Request<CloseOverdue> request, Instant now) {
        var over = reports.lockOver(now, request.command().limit());
        var closed = over.stream().map(report -> report.expire(now).orThrow()).toList();
        var changes = new Changes();
        for (int i = 0; i < closed.size(); i++) {
            ReportOutcomes.changes(changes, Optional.of(over.get(i)), closed.get(i));
        }
        if (!closed.isEmpty()) {
            reports.update(closed);
        }
        return Outcome.granted(new ClosedOverdue(closed.size()), Subject.of("customer-report-expiry", request.id(), Viewers.none())
                        .with(Map.of("expired", String.valueOf(closed.size()))).changed(changes),
                Effects.all(closed.stream().map(ReportOutcomes::effects).toList()));
    }
}
