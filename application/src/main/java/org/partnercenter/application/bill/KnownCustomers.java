package org.partnercenter.application.bill;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Set;

/** Asks which customers there are. */
@FunctionalInterface
public interface KnownCustomers {

    /** Those of the ids that name customers. */
    Set<PartyId> among(Set<PartyId> ids);
}
