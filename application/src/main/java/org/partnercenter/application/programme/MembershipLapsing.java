package org.partnercenter.application.programme;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.programme.NetworkStanding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Ends memberships whose validity is over, a portion of partners at a time. */
final class MembershipLapsing implements UseCase<LapseMemberships, MembershipsLapsed> {

    private final ProgrammePorts ports;

    MembershipLapsing(ProgrammePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<LapseMemberships, MembershipsLapsed> operation() {
        return ProgrammeOperations.LAPSE;
    }

    @Override
    public List<Outcome<MembershipsLapsed>> decide(List<Request<LapseMemberships>> requests, Instant now) {
        return requests.stream().map(request -> lapse(request.command().limit(), now)).toList();
    }

    private Outcome<MembershipsLapsed> lapse(int limit, Instant now) {
        var subject = Subject.of("programme-lapse", "portion", Viewers.none());
        var over = Set.copyOf(ports.stores().standings().over(now, limit));
        if (over.isEmpty()) {
            return Outcome.granted(new MembershipsLapsed(0), subject, Effects.none());
        }
        var told = new StandingOutcomes(ports.questions().distributors().of(over, now));
        var stored = new ArrayList<NetworkStanding>();
        var effects = new ArrayList<Effects>();
        var changes = new Changes();
        ports.stores().standings().hold(over).values().forEach(before -> {
            var after = before.lapse(now);
            if (!after.equals(before)) {
                stored.add(after);
                effects.add(told.effects(before, after));
                told.changes(before, after).list().forEach(each -> changes.add(each.of(), each.field(), each.before(), each.after()));
            }
        });
        ports.stores().standings().put(stored);
        return Outcome.granted(new MembershipsLapsed(stored.size()), subject.changed(changes), Effects.all(effects));
    }
}
