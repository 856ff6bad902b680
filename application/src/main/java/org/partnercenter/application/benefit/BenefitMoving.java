package org.partnercenter.application.benefit;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitLife;
import org.partnercenter.domain.benefit.BenefitRefusal;
import org.partnercenter.domain.benefit.Side;
import org.partnercenter.domain.benefit.Step;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Takes the next steps of applications: partners their own, the vendor everybody's. */
final class BenefitMoving implements UseCase<MoveBenefit, BenefitStep> {

    private final BenefitPorts ports;
    private final Programmes programmes;
    private final Operation<MoveBenefit, BenefitStep> operation;
    private final Set<BenefitEvent> events;

    private BenefitMoving(BenefitPorts ports, Programmes programmes, Operation<MoveBenefit, BenefitStep> operation, Set<BenefitEvent> events) {
        this.ports = ports;
        this.programmes = programmes;
        this.operation = operation;
        this.events = Set.copyOf(events);
    }

    static List<UseCase<?, ?>> all(BenefitPorts ports, Programmes programmes) {
        return List.of(new BenefitMoving(ports, programmes, BenefitOperations.STEP, of(event -> event.side() == Side.PARTNER)),
                new BenefitMoving(ports, programmes, BenefitOperations.REVIEW, of(event -> event.side() == Side.PLATFORM
                        && event != BenefitEvent.PAY)),
                new BenefitMoving(ports, programmes, BenefitOperations.PAY, Set.of(BenefitEvent.PAY)));
    }

    private static Set<BenefitEvent> of(Predicate<BenefitEvent> which) {
        return Arrays.stream(BenefitEvent.values()).filter(which).collect(Collectors.toSet());
    }

    @Override
    public Operation<MoveBenefit, BenefitStep> operation() {
        return operation;
    }

    @Override
    public List<Outcome<BenefitStep>> decide(List<Request<MoveBenefit>> requests, Instant now) {
        var desk = new BenefitDesk(ports, now);
        desk.hold(requests.stream().map(request -> request.command().no()).collect(Collectors.toSet()));
        desk.holding(requests.stream().flatMap(request -> papers(request, desk).stream()).toList());
        var outcomes = new ArrayList<Outcome<BenefitStep>>();
        var said = new ArrayList<BenefitComment>();
        for (var request : requests) {
            var before = Optional.ofNullable(desk.application(request.command().no())).filter(found -> isOpen(request.caller(), found));
            outcomes.add(before.map(found -> move(request, found, desk)).orElseGet(() -> Decision.<Moved>refused(BenefitRefusal
                    .BENEFIT_APPLICATION_UNKNOWN.refusal("application_no", request.command().no()))).fold(moved -> {
                        desk.done(programmes.of(moved.after().programme()), moved.after());
                        request.command().comment().ifPresent(text -> said.add(new BenefitComment(moved.after().no(), now,
                                request.command().event().side(), text)));
                        return BenefitOutcomes.changed(before, moved.after(), moved.warnings(), invoicing(moved.after()));
                    }, refusals -> BenefitOutcomes.refused(refusals, before, request.caller())));
        }
        desk.store();
        if (!said.isEmpty()) {
            ports.applications().say(said);
        }
        return outcomes;
    }

    /** Where its invoices go, once they are awaited (PIN-01). */
    private Map<String, String> invoicing(BenefitApplication of) {
        return programmes.of(of.programme()).life().allows(of.status(), BenefitEvent.ENTER_INVOICES) ? ports.office().receiver().facts() : Map.of();
    }

    /** What is another partner's does not exist for it; who asks for what it may not see learns nothing. */
    private static boolean isOpen(Caller caller, BenefitApplication found) {
        return caller.is(PartyKind.PLATFORM) || found.partner().equals(caller.party());
    }

    /** As it is, and as it would be. */
    private List<BenefitDesk.Paper> papers(Request<MoveBenefit> request, BenefitDesk desk) {
        return Optional.ofNullable(desk.application(request.command().no())).filter(found -> isOpen(request.caller(), found)).map(found -> {
            var programme = programmes.of(found.programme());
            var now = new BenefitDesk.Paper(programme, found.partner(), found.content());
            return BenefitLife.content(programme, Optional.of(found), asked(request))
                    .fold(content -> List.of(now, new BenefitDesk.Paper(programme, found.partner(), content)), refusals -> List.of(now));
        }).orElse(List.of());
    }

    private static BenefitLife.Asked asked(Request<MoveBenefit> request) {
        var command = request.command();
        return new BenefitLife.Asked(command.event(), command.revision(), command.brought(), command.comment(), request.caller().operator());
    }

    private record Moved(BenefitApplication after, List<Refusal> warnings) {
    }

    private Decision<Moved> move(Request<MoveBenefit> request, BenefitApplication before, BenefitDesk desk) {
        if (!events.contains(request.command().event())) {
            return Decision.refused(CommonRefusal.FIELD_INVALID.refusal("field", "event"));
        }
        var programme = programmes.of(before.programme());
        var asked = asked(request);
        return BenefitLife.content(programme, Optional.of(before), asked).flatMap(content -> {
            var around = desk.around(new BenefitDesk.Paper(programme, before.partner(), content), Optional.of(before.no()));
            return BenefitLife.next(programme, before, asked, content, around).map(after -> new Moved(after,
                    programme.warnings(new Step(asked.event(), before.partner(), Optional.of(before), content, around))));
        });
    }
}
