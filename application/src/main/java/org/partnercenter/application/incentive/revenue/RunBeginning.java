package org.partnercenter.application.incentive.revenue;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.incentive.revenue.RevenueDays;
import org.partnercenter.domain.incentive.revenue.RevenueOrigin;
import org.partnercenter.domain.incentive.revenue.RevenueRun;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Begins to form the revenue of months, with what is visible by now (INC-03), cut into pieces that nodes share. */
final class RunBeginning implements UseCase<FormRevenue, RevenueRun> {

    /** Sources of a piece: what one transaction takes a second or two for. */
    static final int PIECE = 5_000;

    private final RevenuePorts ports;

    RunBeginning(RevenuePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<FormRevenue, RevenueRun> operation() {
        return RevenueOperations.FORM;
    }

    @Override
    public List<Outcome<RevenueRun>> decide(List<Request<FormRevenue>> requests, Instant now) {
        return requests.stream().map(request -> begin(request.command().month(), now)).toList();
    }

    private Outcome<RevenueRun> begin(YearMonth month, Instant now) {
        var runs = ports.stores().runs();
        var subject = Subject.of(RevenueOutcomes.MONTH, month.toString(), Viewers.none());
        var through = RevenueDays.visibleThrough(now.atZone(ports.terms().zone()).toLocalDate(), ports.terms().workingDays());
        return RevenueRun.begin(month, runs.hold(month), ports.monthOf(now), through, now).fold(run -> {
            runs.begin(run, stretches(month));
            return Outcome.granted(run, subject.changed(new Changes().made(RevenueOutcomes.MONTH + "/" + month, "formed_through",
                    through.toString())), Effects.none());
        }, refusals -> Outcome.refused(refusals, subject));
    }

    /** Together they are the whole month: what comes between two known ids belongs to one of them. */
    private List<RevenueStretch> stretches(YearMonth month) {
        var all = new ArrayList<RevenueStretch>();
        for (var origin : RevenueOrigin.values()) {
            Optional<String> after = Optional.empty();
            for (var end : ports.stretches(origin).ends(month, PIECE)) {
                all.add(new RevenueStretch(origin, month, after, Optional.of(end)));
                after = Optional.of(end);
            }
            all.add(new RevenueStretch(origin, month, after, Optional.empty()));
        }
        return all;
    }
}
