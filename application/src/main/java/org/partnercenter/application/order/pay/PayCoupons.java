package org.partnercenter.application.order.pay;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.order.OrderId;
import org.partnercenter.domain.order.pay.HeldCoupon;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Orders coupons to pay, in the running transaction. */
public interface PayCoupons {

    record Use(String coupon, OrderId order, Money amount) {
    }

    record Back(Request<?> cause, Use use) {
    }

    /** Locks those of the coupons that the customer holds; their obstacles are those of that order. */
    Map<String, HeldCoupon> lock(PartyId customer, Collection<String> ids, OrderId order, Instant now);

    /** The coupons that the customer has, at most so many; their obstacles are those of that order. */
    List<OfferedCoupon> held(PartyId customer, OrderId order, Instant now, int limit);

    /**
     * Uses coupons that were locked and have no obstacles.
     *
     * @throws IllegalStateException if one cannot be used after all
     */
    Effects use(List<Use> uses, Request<?> cause, Instant now);

    /** Sets free what these orders hold of the customer's coupons. */
    Effects release(PartyId customer, Set<OrderId> orders, Request<?> cause, Instant now);

    /** Returns parts of what orders used, one answer each. */
    List<Decision<Effects>> refund(List<Back> backs, Instant now);
}
