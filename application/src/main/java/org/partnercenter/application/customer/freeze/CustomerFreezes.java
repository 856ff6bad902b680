package org.partnercenter.application.customer.freeze;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Set;

/** Tells which customers are frozen by those who keep them (ASC-24). */
@FunctionalInterface
public interface CustomerFreezes {

    /** Those of the customers that are. */
    Set<PartyId> manual(Set<PartyId> customers);
}
