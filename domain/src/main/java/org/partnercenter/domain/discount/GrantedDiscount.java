package org.partnercenter.domain.discount;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.kernel.Validity;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What a partner takes off the orders of a resale customer (BDC-04). A customer has one, the last that was set. A value.
 *
 * @param reseller who looks after the customer, if not the partner itself
 * @param ratio    what is left to pay: over 0 to 1
 */
public record GrantedDiscount(DiscountId id, PartyId partner, Optional<PartyId> reseller, PartyId customer, Ratio ratio, Validity validity,
                              Instant grantedAt) {

    /**
     * What is asked for.
     *
     * @param ratio 0 to 1; 0 is refused
     * @param from  the first instant
     * @param until the last instant
     */
    public record Ask(PartyId customer, Ratio ratio, Instant from, Instant until) {
    }

    /** Who grants: the partner, or for its own customers one of its resellers. */
    public record Giver(PartyId partner, Optional<PartyId> reseller) {
    }

    /** Whose customer the customer is now. @param resale whether it buys from its partner; of referral customers it is the vendor that sells */
    public record Tie(Giver of, boolean resale) {
    }

    public GrantedDiscount {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(validity, "validity");
    }

    /** BDC-04: with all that stands in the way. @param tie empty for a party that is nobody's customer */
    public static Decision<GrantedDiscount> grant(DiscountId id, Giver giver, Ask ask, Optional<Tie> tie, Instant now) {
        var own = tie.filter(each -> each.of().equals(giver));
        var refusals = new Refusals()
                .refuseIf(ask.ratio().isZero(), DiscountRefusal.GRANTED_DISCOUNT_IS_ALL.refusal("customer_id", ask.customer()))
                .refuseIf(!ask.from().isBefore(ask.until()), DiscountRefusal.GRANTED_DISCOUNT_ENDS_BEFORE_IT_STARTS
                        .refusal("customer_id", ask.customer()))
                .refuseIf(ask.until().isBefore(now), DiscountRefusal.GRANTED_DISCOUNT_IS_OVER.refusal("customer_id", ask.customer())
                        .with("expire_time", ask.until()))
                .refuseIf(own.isEmpty(), DiscountRefusal.GRANTED_DISCOUNT_NOT_YOUR_CUSTOMER.refusal("customer_id", ask.customer()))
                .refuseIf(own.filter(each -> !each.resale()).isPresent(), DiscountRefusal.GRANTED_DISCOUNT_REFERRAL_CUSTOMER
                        .refusal("customer_id", ask.customer()));
        return refusals.any() ? Decision.refused(refusals.list()) : Decision.granted(new GrantedDiscount(id, giver.partner(), giver.reseller(),
                ask.customer(), ask.ratio(), new Validity(ask.from(), ask.until()), now));
    }

    public boolean isInForce(Instant now) {
        return validity.contains(now);
    }

    /** Another looks after the customer now, of the same partner: what it was granted goes on. */
    public GrantedDiscount keptBy(Optional<PartyId> other) {
        return new GrantedDiscount(id, partner, other, customer, ratio, validity, grantedAt);
    }
}
