package org.partnercenter.application.coupon;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

/**
 * News: something was done to a quota by others than its holder.
 *
 * @param what    such as {@code FROZEN}
 * @param partner the first tier, which is the holder unless a reseller is
 * @param amount  the value of the quota, or of a part that went back
 */
public record QuotaMoved(String what, String quota, PartyId holder, PartyId partner, Money amount, Money balance) {
}
