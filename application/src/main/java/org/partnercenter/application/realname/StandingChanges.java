package org.partnercenter.application.realname;

import org.partnercenter.domain.realname.Application;
import org.partnercenter.domain.realname.Claim;
import org.partnercenter.domain.realname.RealNameState;

/** What is recorded of a customer once an application has moved it: its verified name, too, when it is verified by it. */
final class StandingChanges {

    private StandingChanges() {
    }

    static Standings.Change of(Application application, RealNameState standing) {
        boolean verified = standing.type().filter(application.kind().target()::equals).isPresent();
        return new Standings.Change(application.customer(), standing.status(), standing.type(),
                application.claim().filter(claim -> verified).map(Claim::name));
    }
}
