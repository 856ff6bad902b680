package org.partnercenter.application.discount.business;

import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.discount.Ratio;
import org.partnercenter.domain.discount.business.BusinessBenefit;
import org.partnercenter.domain.discount.business.BusinessDiscount;
import org.partnercenter.domain.discount.business.BusinessKind;
import org.partnercenter.domain.discount.business.BusinessMode;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/** A business discount in the making, that runs a day. */
public record BusinessSample(String id, long version, BusinessKind kind, String customer, String service, String product, String amount,
                             Instant from) {

    public static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    public static BusinessSample business(String id) {
        return new BusinessSample(id, 1, BusinessKind.VENDOR, "c-1", "hws.service.type.EC2", null, null, NOW);
    }

    public BusinessSample version(long other) {
        return new BusinessSample(id, other, kind, customer, service, product, amount, from);
    }

    public BusinessSample of(String other) {
        return new BusinessSample(id, version, kind, other, service, product, amount, from);
    }

    public BusinessSample channel(String otherProduct) {
        return new BusinessSample(id, version, BusinessKind.CHANNEL, customer, null, otherProduct, amount, from);
    }

    /** With an amount off instead of a ratio. */
    public BusinessSample off(String other) {
        return new BusinessSample(id, version, kind, customer, service, product, other, from);
    }

    public BusinessSample from(Instant other) {
        return new BusinessSample(id, version, kind, customer, service, product, amount, other);
    }

    public BusinessDiscount discount() {
        var benefit = amount == null ? new BusinessBenefit(BusinessMode.RATIO, Optional.of(new Ratio(8_500)), Optional.empty())
                : new BusinessBenefit(BusinessMode.AMOUNT_OFF, Optional.empty(), Optional.of(Money.of(amount, "CNY")));
        return new BusinessDiscount(new DiscountId(id), version, kind, new PartyId(customer), new BusinessDiscount.Coverage(
                Optional.ofNullable(service), Optional.ofNullable(product)), benefit, from, from.plusSeconds(86_400), Optional.of("HT-1"));
    }
}
