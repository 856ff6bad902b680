package org.partnercenter.application.discount.grant;

import org.partnercenter.domain.discount.GrantedDiscount.Tie;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;
import java.util.Set;

/** Asks whose customers these are now; those without a partner are absent. */
@FunctionalInterface
public interface TiesOf {

    Map<PartyId, Tie> of(Set<PartyId> customers);
}
