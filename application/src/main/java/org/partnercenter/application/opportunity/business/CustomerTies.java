package org.partnercenter.application.opportunity.business;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.business.CustomerTie;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Tells whose customers these are now, and who has registered them (BIZ-01). A question to whoever keeps the customers. */
@FunctionalInterface
public interface CustomerTies {

    /** Of each that is somebody's. @param now business time */
    Map<PartyId, CustomerTie> of(Set<PartyId> customers, Instant now);
}
