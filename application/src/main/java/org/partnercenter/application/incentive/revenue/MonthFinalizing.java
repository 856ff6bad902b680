package org.partnercenter.application.incentive.revenue;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.incentive.RevenueStatus;
import org.partnercenter.domain.incentive.revenue.RevenueStatement;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Makes months final as a whole: nothing is added to them from then on. Their statements follow, a portion at a time (INC-04). */
final class MonthFinalizing implements UseCase<FinalizeMonth, MonthFinal> {

    private final RevenuePorts ports;

    MonthFinalizing(RevenuePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<FinalizeMonth, MonthFinal> operation() {
        return RevenueOperations.FINALIZE_MONTH;
    }

    @Override
    public List<Outcome<MonthFinal>> decide(List<Request<FinalizeMonth>> requests, Instant now) {
        ports.stores().revenues().holdMonths();
        return requests.stream().map(request -> finalize(request.command().month(), now)).toList();
    }

    private Outcome<MonthFinal> finalize(YearMonth month, Instant now) {
        var revenues = ports.stores().revenues();
        var subject = Subject.of(RevenueOutcomes.MONTH, month.toString(), Viewers.none());
        return RevenueStatement.finalizeAll(month, revenues.whole(month).containsKey(month), ports.stores().runs().latest(month), ports.monthOf(now))
                .fold(done -> {
                    revenues.putWhole(done, now);
                    var event = new OutgoingEvent("org.partnercenter.revenue.month-final", RevenueOutcomes.MONTH + "/" + done,
                            Map.of("month", done.toString(), "final_at", now.toString()), Viewers.none());
                    return Outcome.granted(new MonthFinal(done, now), subject.changed(new Changes().made(RevenueOutcomes.MONTH + "/" + done,
                            "status", RevenueStatus.FINAL.name())), Effects.of(List.of(), List.of(event)));
                }, refusals -> Outcome.refused(refusals, subject));
    }
}
