package org.partnercenter.application.coupon;

import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponType;
import org.partnercenter.domain.coupon.OrderId;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The coupons. Locks last until the end of the transaction and are taken in the order of ids. */
public interface Coupons {

    /** A coupon and an order that may have used it. */
    record UseKey(CouponId coupon, OrderId order) {
    }

    Map<CouponId, Coupon> lock(Collection<CouponId> ids);

    /** Tells whether an available coupon is over. */
    boolean anyExpired(Instant now);

    /** Locks available coupons whose time is over, passing over those that others have locked. */
    List<Coupon> lockExpired(Instant now, int limit);

    /** Locks what is available of the holder's coupons from one partner and its resellers. */
    List<Coupon> lockAvailable(PartyId holder, PartyId partner);

    /** Locks what is available of the holder's coupons of a type, whoever issued them. */
    List<Coupon> lockAvailable(PartyId holder, CouponType type);

    /** Which coupons of the holder these orders hold. */
    Map<CouponId, OrderId> heldFor(PartyId holder, Collection<OrderId> orders);

    /** What orders used of coupons; absent where nothing was used or all of it has been returned. */
    Map<UseKey, Coupon.Use> uses(Collection<UseKey> keys);

    void insert(List<Coupon> coupons);

    /** @throws IllegalStateException if one was changed by somebody else meanwhile */
    void update(List<Changed<Coupon>> coupons);
}
