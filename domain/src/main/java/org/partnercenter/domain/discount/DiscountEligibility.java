package org.partnercenter.domain.discount;

import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.List;

/**
 * What there is to know of who wants discounts, or to see them.
 *
 * @param reseller    it is a reseller
 * @param inProgramme it, or the distributor above it, is in the marketplace sales programme
 * @param certified   its business information is certified
 */
public record DiscountEligibility(boolean reseller, boolean inProgramme, boolean certified) {

    /** Why it may not apply (EXD-01, EXD-12). */
    public List<Refusal> againstApplying() {
        return new Refusals()
                .refuseIf(reseller, DiscountRefusal.DISCOUNT_RESELLER_APPLIES.refusal())
                .refuseIf(!reseller && !inProgramme, DiscountRefusal.DISCOUNT_PROGRAMME_MISSING.refusal())
                .refuseIf(!reseller && !certified, DiscountRefusal.DISCOUNT_CERTIFICATION_MISSING.refusal()).list();
    }

    /** Why it may not look (EXD-12). */
    public List<Refusal> againstViewing() {
        return new Refusals().refuseIf(!inProgramme, DiscountRefusal.DISCOUNT_VIEWER_OUTSIDE_PROGRAMME.refusal()).list();
    }
}
