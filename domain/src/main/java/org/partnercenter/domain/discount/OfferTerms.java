package org.partnercenter.domain.discount;

import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * On what terms a specification is sold.
 *
 * @param productName    shown to people
 * @param period         where it is charged by periods
 * @param tradeModel     the marketplace's own code, told as it is
 * @param lowestDiscount the least part of the price a customer pays without special request; more than 0
 * @param highestShare   the largest part of the revenue a partner gets without special request
 */
public record OfferTerms(String productName, OfferCharging charging, Optional<OfferPeriod> period, String tradeModel, Ratio lowestDiscount,
                         Ratio highestShare) {

    public OfferTerms {
        Objects.requireNonNull(productName, "productName");
        Objects.requireNonNull(charging, "charging");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(tradeModel, "tradeModel");
        Objects.requireNonNull(lowestDiscount, "lowestDiscount");
        Objects.requireNonNull(highestShare, "highestShare");
    }

    /** By how much what is asked lies outside the range (EXD-04); empty if it lies inside. */
    List<Refusal> shortfalls(DiscountLine line) {
        var key = line.key();
        return new Refusals()
                .refuseIf(line.discount().compareTo(lowestDiscount) < 0, outside(DiscountRefusal.DISCOUNT_BELOW_RANGE, key, line.discount(),
                        lowestDiscount))
                .refuseIf(line.share().compareTo(highestShare) > 0, outside(DiscountRefusal.DISCOUNT_SHARE_ABOVE_RANGE, key, line.share(),
                        highestShare))
                .list();
    }

    private static Refusal outside(DiscountRefusal reason, OfferKey key, Ratio asked, Ratio allowed) {
        var larger = asked.compareTo(allowed) > 0 ? asked : allowed;
        return reason.refusal("product_id", key.product()).with("specification", key.specification()).with("asked", asked)
                .with("allowed", allowed).with("outside_by", larger.above(larger.equals(asked) ? allowed : asked));
    }
}
