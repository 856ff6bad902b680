package org.partnercenter.domain.opportunity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is known around an opportunity when something is done with it.
 *
 * @param member          whether its partner is a member of PCE (OPP-01)
 * @param offerings       those that there are, by code; at least of what its content names
 * @param unknownServices services that the vendor does not have
 * @param accountKnown    whether the account it names is a customer's
 * @param others          opportunities of the same customer that may be duplicates
 */
public record Surroundings(boolean member, Map<String, Offering> offerings, Set<String> unknownServices, boolean accountKnown,
                           List<SharedOpportunity> others, SiteDays days) {

    public Surroundings {
        offerings = Map.copyOf(offerings);
        unknownServices = Set.copyOf(unknownServices);
        others = List.copyOf(others);
        Objects.requireNonNull(days, "days");
    }

    /** Those of the offerings that there are. */
    List<Offering> named(List<String> codes) {
        return codes.stream().filter(offerings::containsKey).map(offerings::get).toList();
    }
}
