package org.partnercenter.application.discount;

import org.partnercenter.domain.discount.ExclusiveDiscount.Keeper;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;
import java.util.Set;

/** Tells whose customers are whose now. A question to whoever keeps associations. */
@FunctionalInterface
public interface KeepersOf {

    /** One without a partner is missing. */
    Map<PartyId, Keeper> of(Set<PartyId> customers);
}
