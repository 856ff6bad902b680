package org.partnercenter.domain.opportunity.business;

import org.partnercenter.domain.kernel.PartyId;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who looks at business opportunities, or changes them (BIZ-01).
 *
 * @param operator empty for the main account
 * @param all      whether it manages all of its party's
 * @param team     account managers it directs
 */
public record BusinessReader(PartyId party, Optional<String> operator, boolean all, Set<String> team) {

    public BusinessReader {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(operator, "operator");
        team = Set.copyOf(team);
    }

    /** Managers read their own and directors those of their managers; who manages all, those of the party, and a distributor's of its resellers (BIZ-04). */
    public boolean mayRead(BusinessOwner owner) {
        boolean ours = owner.party().equals(party);
        return all && (ours || owner.partner().equals(party)) || ours && (isOwn(owner) || team.contains(owner.manager()));
    }

    /** Directors change none, nor does a distributor any of its resellers'. */
    boolean mayChange(BusinessOwner owner) {
        return owner.party().equals(party) && (all || isOwn(owner));
    }

    private boolean isOwn(BusinessOwner owner) {
        return operator.filter(owner.manager()::equals).isPresent();
    }

    /** Whose it reads in lists; empty for all. */
    public Optional<Set<String>> managers() {
        if (all) {
            return Optional.empty();
        }
        var own = new HashSet<>(team);
        operator.ifPresent(own::add);
        return Optional.of(Set.copyOf(own));
    }
}
