package org.partnercenter.application.programme;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.programme.Feature;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what closes a gate to partners, for whatever lies behind it (PRG-04). Holds nothing. */
@FunctionalInterface
public interface GatesOf {

    /** Of each partner and feature asked about; no refusal: the gate is open. @param now business time */
    Map<PartyId, Map<Feature, List<Refusal>>> of(Set<PartyId> partners, Set<Feature> features, Instant now);

    /** The same of one feature. */
    default Map<PartyId, List<Refusal>> of(Set<PartyId> partners, Feature feature, Instant now) {
        return of(partners, Set.of(feature), now).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                each -> each.getValue().get(feature)));
    }
}
