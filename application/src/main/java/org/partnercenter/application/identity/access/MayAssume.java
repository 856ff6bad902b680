package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.Optional;
import java.util.Set;

/** Asks what a partner's operator may do with a customer's identity now. */
@FunctionalInterface
public interface MayAssume {

    /** The items held as the customer; empty if the customer lets this caller do nothing. */
    Optional<Set<PermissionItem>> of(Caller partner, PartyId customer);
}
