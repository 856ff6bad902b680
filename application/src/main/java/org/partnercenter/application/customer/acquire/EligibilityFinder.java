package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.customer.Eligibilities;
import org.partnercenter.domain.customer.acquire.AssociationEligibility.Reported;
import org.partnercenter.domain.customer.acquire.AssociationEligibility;
import org.partnercenter.domain.customer.acquire.CustomerReport;
import org.partnercenter.domain.customer.acquire.ReportStatus;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings together what the decision needs, each kind of it with one question. */
final class EligibilityFinder implements Eligibilities {

    private final AcquirePorts ports;

    EligibilityFinder(AcquirePorts ports) {
        this.ports = ports;
    }

    @Override
    public Map<Asked, AssociationEligibility> of(Set<Asked> asked, Set<PartyId> associated, Instant now) {
        return found(asked, associated, ports.reports()::hold, now);
    }

    /** The same for those who report: who is won meanwhile is won under the lock that reports are held by, and is seen behind it. */
    Map<Asked, AssociationEligibility> ofReported(Set<Asked> asked, Instant now) {
        var customers = asked.stream().map(Asked::customer).collect(Collectors.toSet());
        ports.reports().hold(customers);
        return of(asked, ports.associations().active(customers).keySet(), now);
    }

    /** The same for those who only look: nobody is kept waiting. */
    Map<Asked, AssociationEligibility> look(Set<Asked> asked, Set<PartyId> associated, Instant now) {
        return found(asked, associated, ports.reports()::open, now);
    }

    Map<PartyId, List<Refusal>> againstResale(Map<PartyId, PartyId> keepers, Instant now) {
        var candidates = ports.candidates().of(keepers.keySet(), now);
        var standings = ports.standings().of(Set.copyOf(keepers.values()), now);
        var found = new HashMap<PartyId, List<Refusal>>();
        keepers.forEach((customer, keeper) -> found.put(customer, AssociationEligibility.againstSwitchToResale(customer,
                Optional.ofNullable(candidates.get(customer)).map(CandidatesOf.Candidate::obstacles).orElse(Set.of()),
                standings.get(keeper))));
        return found;
    }

    private Map<Asked, AssociationEligibility> found(Set<Asked> asked, Set<PartyId> associated,
                                                     Function<Set<PartyId>, Map<PartyId, CustomerReport>> reports, Instant now) {
        var customers = asked.stream().map(Asked::customer).collect(Collectors.toSet());
        var open = reports.apply(customers);
        var candidates = ports.candidates().of(customers, now);
        var standings = ports.standings().of(asked.stream().map(Asked::keeper).collect(Collectors.toSet()), now);
        var all = new HashMap<Asked, AssociationEligibility>();
        for (var each : asked) {
            var candidate = candidates.get(each.customer());
            if (candidate != null) {
                all.put(each, new AssociationEligibility(each.customer(), candidate.obstacles(), candidate.registeredAt(),
                        candidate.spent(), associated.contains(each.customer()),
                        reported(Optional.ofNullable(open.get(each.customer())), each, now), standings.get(each.keeper())));
            }
        }
        return all;
    }

    private static Reported reported(Optional<CustomerReport> open, Asked asked, Instant now) {
        return open.filter(report -> report.counts(now)).map(report -> {
            if (!report.keeper().equals(asked.keeper())) {
                return Reported.BY_OTHER;
            }
            return report.status() == ReportStatus.REPORTED ? Reported.BY_KEEPER : Reported.BY_KEEPER_PENDING;
        }).orElse(Reported.BY_NOBODY);
    }
}
