package org.partnercenter.application.benefit;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.benefit.BenefitApplication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** Tells of days by which somebody has to act, before they pass: the partner of its own, the outside of all. */
final class BenefitTelling implements UseCase<BenefitUpkeep.TellOfDeadlines, BenefitUpkeep.Done> {

    /** Days before a deadline on which it is told. */
    static final int DAYS_BEFORE = 3;

    private final BenefitPorts ports;

    BenefitTelling(BenefitPorts ports) {
        this.ports = ports;
    }

    /** Last day of deadlines that are told now. */
    static LocalDate until(Instant now, ZoneId zone) {
        return now.atZone(zone).toLocalDate().plusDays(DAYS_BEFORE);
    }

    @Override
    public Operation<BenefitUpkeep.TellOfDeadlines, BenefitUpkeep.Done> operation() {
        return BenefitOperations.TELL;
    }

    @Override
    public List<Outcome<BenefitUpkeep.Done>> decide(List<Request<BenefitUpkeep.TellOfDeadlines>> requests, Instant now) {
        return requests.stream().map(request -> tell(request, now)).toList();
    }

    private Outcome<BenefitUpkeep.Done> tell(Request<BenefitUpkeep.TellOfDeadlines> request, Instant now) {
        var due = ports.applications().toTell(until(now, ports.site().zone()), request.command().limit());
        if (!due.isEmpty()) {
            ports.applications().told(due.stream().map(BenefitApplication::no).collect(Collectors.toSet()));
        }
        return Outcome.granted(new BenefitUpkeep.Done(due.size()), Subject.of("benefit-deadlines", request.id(), Viewers.none()),
                Effects.all(due.stream().map(each -> BenefitOutcomes.due(each, each.deadline().orElseThrow())).toList()));
    }
}
