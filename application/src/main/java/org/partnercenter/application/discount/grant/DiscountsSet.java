package org.partnercenter.application.discount.grant;

import org.partnercenter.domain.discount.GrantedDiscount;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;

/** Which customers have a discount now, and which not and why. */
public record DiscountsSet(List<GrantedDiscount> set, List<Rejected> rejected) {

    public record Rejected(PartyId customer, List<Refusal> refusals) {
    }
}
