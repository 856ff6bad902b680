package org.partnercenter.application.programme;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.DevelopmentPath;
import org.partnercenter.domain.programme.Membership;
import org.partnercenter.domain.programme.MembershipStatus;
import org.partnercenter.domain.programme.NetworkStanding;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Standings in memory. */
public final class InMemoryNetworkStandings implements NetworkStandings, Rollbackable {

    private static final Set<MembershipStatus> WAITING = Set.of(MembershipStatus.IN_REVIEW, MembershipStatus.AWAITING_AGREEMENT);

    private final Map<PartyId, NetworkStanding> rows = new HashMap<>();

    @Override
    public Map<PartyId, NetworkStanding> hold(Set<PartyId> partners) {
        return of(partners);
    }

    @Override
    public Map<PartyId, NetworkStanding> of(Set<PartyId> partners) {
        var found = new HashMap<>(rows);
        found.keySet().retainAll(partners);
        return found;
    }

    @Override
    public Map<String, Set<PartyId>> onPath(DevelopmentPath path, Set<String> companies) {
        var found = new HashMap<String, Set<PartyId>>();
        rows.values().stream().filter(each -> each.status(path).stage().isPresent()).forEach(each -> each.paths().get(path).company()
                .filter(companies::contains).ifPresent(company -> found.computeIfAbsent(company, none -> new HashSet<>()).add(each.partner())));
        return found;
    }

    @Override
    public void put(List<NetworkStanding> standings) {
        standings.forEach(each -> rows.put(each.partner(), each));
    }

    @Override
    public Page<NetworkStanding> list(Scope scope, boolean waiting, PageRequest page) {
        var all = rows.values().stream().filter(each -> sees(scope, each.partner())).filter(each -> !waiting || isWaiting(each))
                .sorted(Comparator.comparing(each -> each.partner().value())).toList();
        return new Page<>(page.counted() ? all.size() : 0, all.stream()
                .filter(each -> page.after().map(marker -> each.partner().value().compareTo(marker) > 0).orElse(true))
                .skip(page.offset()).limit(page.limit()).toList());
    }

    private static boolean isWaiting(NetworkStanding standing) {
        return standing.paths().values().stream().anyMatch(each -> each.status().isInReview())
                || standing.memberships().values().stream().map(Membership::status).anyMatch(WAITING::contains);
    }

    static boolean sees(Scope scope, PartyId partner) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var own) -> partner.equals(own);
            case Scope.OfReseller(var distributor, var reseller) -> partner.equals(reseller);
            case Scope.OfHolder holder -> false;
            case Scope.OfAccountManager own -> false;
        };
    }

    @Override
    public Optional<NetworkStanding> find(Scope scope, PartyId partner) {
        return Optional.ofNullable(rows.get(partner)).filter(each -> sees(scope, partner));
    }

    @Override
    public List<PartyId> over(Instant now, int limit) {
        return rows.values().stream().filter(each -> each.memberships().values().stream().anyMatch(one ->
                one.status() == MembershipStatus.ACTIVE && one.isOver(now))).map(NetworkStanding::partner).limit(limit).toList();
    }

    @Override
    public Runnable snapshot() {
        var then = Map.copyOf(rows);
        return () -> {
            rows.clear();
            rows.putAll(then);
        };
    }
}
