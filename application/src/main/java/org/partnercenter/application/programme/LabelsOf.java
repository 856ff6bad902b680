package org.partnercenter.application.programme;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.GainedLabel;

import java.util.Map;
import java.util.Set;

/** Tells which competency labels partners have gained, and when, for whoever pays for them. Holds nothing. */
@FunctionalInterface
public interface LabelsOf {

    /** Of each partner asked about. */
    Map<PartyId, Set<GainedLabel>> of(Set<PartyId> partners);
}
