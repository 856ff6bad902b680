package org.partnercenter.domain.customer.reseller;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The rights of one reseller that are in force.
 *
 * @param held the grant of each right in force
 */
public record RightsOfReseller(PartyId distributor, PartyId reseller, Map<ResellerRight, ResellerGrant> held) {

    public RightsOfReseller {
        held = Map.copyOf(held);
    }

    /** The grants that begin, or which of the rights are in force already. */
    public Decision<List<ResellerGrant>> grant(Set<ResellerRight> rights, Supplier<GrantId> ids, Instant now) {
        var refusals = new Refusals();
        rights.stream().sorted().forEach(right -> refusals.addAll(against(GrantEvent.GRANT, right)));
        return refusals.any() ? Decision.refused(refusals.list()) : Decision.granted(rights.stream().sorted().map(right ->
                new ResellerGrant(ids.get(), distributor, reseller, right, now, Optional.empty())).toList());
    }

    /** The grants as they end, or which of the rights are not in force. What the reseller did with them stays (HIE-07). */
    public Decision<List<ResellerGrant>> revoke(Set<ResellerRight> rights, Instant now) {
        var refusals = new Refusals();
        rights.stream().sorted().forEach(right -> refusals.addAll(against(GrantEvent.REVOKE, right)));
        return refusals.any() ? Decision.refused(refusals.list())
                : Decision.granted(rights.stream().sorted().map(right -> held.get(right).revoked(now)).toList());
    }

    /** These rights with what became of some of them. */
    public RightsOfReseller with(List<ResellerGrant> changed) {
        var now = new EnumMap<ResellerRight, ResellerGrant>(ResellerRight.class);
        now.putAll(held);
        changed.forEach(grant -> {
            if (grant.status() == GrantStatus.IN_FORCE) {
                now.put(grant.right(), grant);
            } else {
                now.remove(grant.right());
            }
        });
        return new RightsOfReseller(distributor, reseller, now);
    }

    /** What can be done with a right now. */
    public List<Possibility> possibilities(ResellerRight right) {
        return Arrays.stream(GrantEvent.values()).map(event -> {
            var refusals = against(event, right);
            return new Possibility(event.name(), refusals.isEmpty() ? next(event, right) : "", refusals);
        }).toList();
    }

    private List<Refusal> against(GrantEvent event, ResellerRight right) {
        return next(event, right).isEmpty() ? List.of(refusal(event).refusal("indirect_partner_id", reseller).with("right", right))
                : List.of();
    }

    private static ResellerRefusal refusal(GrantEvent event) {
        return switch (event) {
            case GRANT -> ResellerRefusal.RIGHT_HELD_ALREADY;
            case REVOKE -> ResellerRefusal.RIGHT_NOT_HELD;
        };
    }

    private String next(GrantEvent event, ResellerRight right) {
        var from = held.containsKey(right) ? GrantStatus.IN_FORCE : null;
        return GrantTransition.TABLE.next(from, event).map(Enum::name).orElse("");
    }
}
