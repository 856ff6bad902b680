package org.partnercenter.application.discount.grant;

import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.discount.GrantedDiscount;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The discounts partners granted, one for each customer, over or not. */
public interface GrantedDiscounts {

    /** Those of the customers; nobody else holds or changes these customers' until the running transaction ends. */
    Map<PartyId, GrantedDiscount> hold(Set<PartyId> customers);

    Map<PartyId, GrantedDiscount> of(Set<PartyId> customers);

    Optional<GrantedDiscount> find(Scope scope, PartyId customer);

    /** Each in place of what its customer had. */
    void put(List<GrantedDiscount> discounts);

    void remove(Set<PartyId> customers);
}
