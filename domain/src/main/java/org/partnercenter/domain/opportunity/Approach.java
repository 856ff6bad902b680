package org.partnercenter.domain.opportunity;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the partner goes about it.
 *
 * @param offerings codes of what it offers
 * @param services  codes of the vendor's cloud services
 */
public record Approach(Set<PresalesActivity> activities, List<String> offerings, Set<String> services, Set<SupportKind> support) {

    public Approach {
        activities = Collections.unmodifiableSet(new TreeSet<>(activities));
        offerings = List.copyOf(offerings);
        services = Collections.unmodifiableSet(new TreeSet<>(services));
        support = Collections.unmodifiableSet(new TreeSet<>(support));
    }

    Approach with(List<String> others) {
        return new Approach(activities, others, services, support);
    }
}
