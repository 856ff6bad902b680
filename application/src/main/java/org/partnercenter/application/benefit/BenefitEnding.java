package org.partnercenter.application.benefit;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitLife;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ends applications whose day is over, where a programme says that they end by themselves. */
final class BenefitEnding implements UseCase<BenefitUpkeep.EndOverdue, BenefitUpkeep.Done> {

    private static final BenefitLife.Asked ASKED = BenefitLife.Asked.of(BenefitEvent.EXPIRE, Map.of());

    private final BenefitPorts ports;
    private final Programmes programmes;

    BenefitEnding(BenefitPorts ports, Programmes programmes) {
        this.ports = ports;
        this.programmes = programmes;
    }

    @Override
    public Operation<BenefitUpkeep.EndOverdue, BenefitUpkeep.Done> operation() {
        return BenefitOperations.END;
    }

    @Override
    public List<Outcome<BenefitUpkeep.Done>> decide(List<Request<BenefitUpkeep.EndOverdue>> requests, Instant now) {
        return requests.stream().map(request -> end(request, now)).toList();
    }

    private Outcome<BenefitUpkeep.Done> end(Request<BenefitUpkeep.EndOverdue> request, Instant now) {
        var today = now.atZone(ports.site().zone()).toLocalDate();
        var desk = new BenefitDesk(ports, now);
        var due = desk.hold(new HashSet<>(ports.applications().ended(today, request.command().limit()))).values();
        desk.holding(due.stream().map(each -> new BenefitDesk.Paper(programmes.of(each.programme()), each.partner(), each.content())).toList());
        var changes = new Changes();
        var effects = new ArrayList<Effects>();
        for (var each : due) {
            var programme = programmes.of(each.programme());
            var paper = new BenefitDesk.Paper(programme, each.partner(), each.content());
            var ended = BenefitLife.next(programme, each, ASKED, each.content(), desk.around(paper, Optional.of(each.no()))).orThrow();
            desk.done(programme, ended);
            BenefitOutcomes.changes(Optional.of(each), ended).list().forEach(change -> changes.add(change.of(), change.field(), change.before(),
                    change.after()));
            effects.add(BenefitOutcomes.changed(Optional.of(each), ended, List.of()).effects());
        }
        desk.store();
        return Outcome.granted(new BenefitUpkeep.Done(due.size()), Subject.of("benefit-deadlines", request.id(), Viewers.none()).changed(changes),
                Effects.all(effects));
    }
}
