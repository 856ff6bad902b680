package org.partnercenter.application.realname;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.realname.ApplicationDraft;
import org.partnercenter.domain.realname.ApplicationId;
import org.partnercenter.domain.realname.RealNameState;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes applications. What they need from elsewhere was looked up before; what may have changed since is looked at again. */
final class Applying implements UseCase<Apply, Applied> {

    private final Operation<Apply, Applied> operation;
    private final RealNamePorts ports;

    Applying(Operation<Apply, Applied> operation, RealNamePorts ports) {
        this.operation = operation;
        this.ports = ports;
    }

    @Override
    public Operation<Apply, Applied> operation() {
        return operation;
    }

    @Override
    public List<Outcome<Applied>> decide(List<Request<Apply>> requests, Instant now) {
        var table = new ApplicationTable(ports, requests, now);
        var outcomes = new ArrayList<Outcome<Applied>>();
        for (var request : requests) {
            outcomes.add(decide(request, table, now));
        }
        table.store();
        return outcomes;
    }

    private Outcome<Applied> decide(Request<Apply> request, ApplicationTable table, Instant now) {
        var command = request.command();
        var caller = request.caller();
        var draft = new ApplicationDraft(new ApplicationId(ports.ids().next()), command.customer(), caller.party(), caller.operator(),
                command.claim(), command.files());
        var around = table.surroundings(caller.party(), command);
        var before = around.standing();
        var decision = draft.apply(around, now).flatMap(made -> useUpCode(request, made));
        return decision.fold(made -> {
            table.take(made);
            return granted(made, before);
        }, refusals -> Outcome.refused(refusals, Subject.of("real-name-customer", command.customer().value(),
                Viewers.ofCaller(caller)).with(Map.of("kind", command.claim().kind().name()))));
    }

    private Decision<ApplicationDraft.Applied> useUpCode(Request<Apply> request, ApplicationDraft.Applied made) {
        var command = request.command();
        return PhoneClaims.of(request.caller().party(), command.customer(), command.claim(), command.code(), "command/" + request.id())
                .flatMap(ports.codes()::use).map(PhoneCodes.Fault::refusal).map(Decision::<ApplicationDraft.Applied>refused)
                .orElseGet(() -> Decision.granted(made));
    }

    private static Outcome<Applied> granted(ApplicationDraft.Applied made, RealNameState before) {
        var application = made.application();
        var result = new Applied(application.id(), application.customer(), application.review());
        var of = "real-name-application/" + application.id();
        var subject = Subject.of("real-name-application", application.id().value(), RealNameNews.viewers(application))
                .with(Map.of("customer_id", application.customer().value(), "kind", application.kind().name()))
                .changed(new Changes().made(of, "status", application.status().name())
                        .add("real-name/" + application.customer(), "standing", before.name(), made.standing().name()));
        var effects = RealNameNews.applied(application);
        return Outcome.granted(result, subject, application.review() ? effects : effects.and(RealNameNews.decided(application)));
    }
}
