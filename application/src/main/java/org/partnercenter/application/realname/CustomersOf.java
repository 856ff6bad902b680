package org.partnercenter.application.realname;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;
import java.util.Set;

/** Asks whose own customers these are now: the partner's, not those of its resellers (RNA-06). Nobody's are missing. */
@FunctionalInterface
public interface CustomersOf {

    Map<PartyId, PartyId> partners(Set<PartyId> customers);
}
