package org.partnercenter.application.discount.business;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.discount.business.BusinessDiscount;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Business discounts as they are stored. A partner sees those that ran while their customer was its own or one of its resellers', a reseller
 * those of customers it looked after itself, an account manager those of the customers assigned to it now.
 */
public interface BusinessDiscounts {

    /** How a customer is called. The text form names nobody. */
    record Names(String name, String accountName) {

        @Override
        public String toString() {
            return "Names[***]";
        }
    }

    /** Those that exist; until the running transaction ends, nobody else who holds these ids comes by. */
    Map<DiscountId, BusinessDiscount> hold(Set<DiscountId> ids);

    /** Stores them in place of what was known. */
    void put(List<BusinessDiscount> discounts);

    /** The latest begun first. A marker is the id of a discount. */
    Page<BusinessDiscount> list(Scope scope, BusinessFilter filter, Instant now, PageRequest page);

    Optional<BusinessDiscount> find(Scope scope, DiscountId id);

    /** Those in force for one of the customers, by id. */
    List<BusinessDiscount> inForce(Set<PartyId> customers, Instant now);

    /** Names of customers that the scope sees now. */
    Map<PartyId, Names> names(Scope scope, Set<PartyId> customers);
}
