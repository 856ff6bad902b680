package org.partnercenter.application.benefit;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.benefit.ApplicationNo;
import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitLife;
import org.partnercenter.domain.benefit.Step;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Begins applications. */
final class BenefitApplying implements UseCase<ApplyForBenefit, BenefitStep> {

    private final BenefitPorts ports;
    private final Programmes programmes;

    BenefitApplying(BenefitPorts ports, Programmes programmes) {
        this.ports = ports;
        this.programmes = programmes;
    }

    @Override
    public Operation<ApplyForBenefit, BenefitStep> operation() {
        return BenefitOperations.APPLY;
    }

    @Override
    public List<Outcome<BenefitStep>> decide(List<Request<ApplyForBenefit>> requests, Instant now) {
        var papers = requests.stream().map(this::paper).toList();
        var desk = new BenefitDesk(ports, now).holding(papers.stream().flatMap(paper -> paper.fold(List::of, refusals -> List.<BenefitDesk.Paper>of())
                .stream()).toList());
        var outcomes = new ArrayList<Outcome<BenefitStep>>();
        for (int i = 0; i < requests.size(); i++) {
            var request = requests.get(i);
            outcomes.add(papers.get(i).fold(paper -> begin(request, paper, desk),
                    refusals -> BenefitOutcomes.refused(refusals, Optional.empty(), request.caller())));
        }
        desk.store();
        return outcomes;
    }

    private static BenefitLife.Asked asked(Request<ApplyForBenefit> request) {
        return new BenefitLife.Asked(request.command().draft() ? BenefitEvent.SAVE : BenefitEvent.SUBMIT, Optional.empty(),
                request.command().brought(), Optional.empty(), request.caller().operator());
    }

    private Decision<BenefitDesk.Paper> paper(Request<ApplyForBenefit> request) {
        return programmes.named(request.command().programme()).flatMap(programme -> BenefitLife.content(programme, Optional.empty(), asked(request))
                .map(content -> new BenefitDesk.Paper(programme, request.caller().party(), content)));
    }

    private Outcome<BenefitStep> begin(Request<ApplyForBenefit> request, BenefitDesk.Paper paper, BenefitDesk desk) {
        var asked = asked(request);
        var around = desk.around(paper, Optional.empty());
        return BenefitLife.begin(paper.programme(), new ApplicationNo(ports.ids().next()), paper.partner(), asked, paper.content(), around)
                .fold(begun -> {
                    desk.done(paper.programme(), begun);
                    return BenefitOutcomes.changed(Optional.empty(), begun, paper.programme().warnings(new Step(asked.event(), paper.partner(),
                            Optional.empty(), paper.content(), around)));
                }, refusals -> BenefitOutcomes.refused(refusals, Optional.empty(), request.caller()));
    }
}
