package org.partnercenter.application.customer.leave;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Set;

/** Tells whose account was frozen by hand (ASC-24). A question to whoever freezes. */
@FunctionalInterface
public interface ManualFreezes {

    Set<PartyId> of(Set<PartyId> customers);
}
