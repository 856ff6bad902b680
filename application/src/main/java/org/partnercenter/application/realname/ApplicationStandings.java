package org.partnercenter.application.realname;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.realname.Application;
import org.partnercenter.domain.realname.ApplicationStatus;
import org.partnercenter.domain.realname.RealNameState;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the customers of applications stand. */
final class ApplicationStandings {

    private ApplicationStandings() {
    }

    static Map<PartyId, RealNameState> of(Standings standings, Collection<Application> applications, Instant now) {
        var customers = applications.stream().map(Application::customer).collect(Collectors.toSet());
        var recorded = customers.isEmpty() ? Map.<PartyId, Standings.Standing>of() : standings.of(customers, now);
        var found = new HashMap<PartyId, RealNameState>();
        for (var application : applications) {
            var standing = recorded.getOrDefault(application.customer(), Standings.Standing.NONE);
            var pending = Optional.of(application).filter(one -> one.status() == ApplicationStatus.IN_REVIEW).map(Application::kind);
            var state = RealNameState.of(standing.status(), standing.type(), pending);
            if (pending.isPresent()) {
                found.put(application.customer(), state);
            } else {
                found.putIfAbsent(application.customer(), state);
            }
        }
        return found;
    }
}
