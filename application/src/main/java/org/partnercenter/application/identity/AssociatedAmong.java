package org.partnercenter.application.identity;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Set;

/** Tells which parties belong to a partner. A question to whoever keeps the customers. */
@FunctionalInterface
public interface AssociatedAmong {

    Set<PartyId> of(Set<PartyId> parties);
}
