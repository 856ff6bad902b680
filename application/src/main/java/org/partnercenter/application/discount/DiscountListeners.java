package org.partnercenter.application.discount;

import org.partnercenter.application.customer.CustomerLeft;
import org.partnercenter.application.customer.ResellerTransferred;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.NewsTable;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.domain.discount.ExclusiveDiscount;

import java.time.Instant;
import java.util.List;

/** What becomes of discounts when the association of their customer changes (EXD-06), in the transaction of that change. */
public final class DiscountListeners {

    private final ExclusiveDiscounts discounts;

    DiscountListeners(ExclusiveDiscounts discounts) {
        this.discounts = discounts;
    }

    public void tell(NewsTable news) {
        news.tell(CustomerLeft.class, this::left).tell(ResellerTransferred.class, this::transferred);
    }

    /** What is under review or approved ends: it was for a customer of the partner's. */
    private Effects left(CustomerLeft news, Request<?> cause, Instant now) {
        var ended = discounts.lockOpen(news.customer(), news.partner(), now).stream()
                .map(discount -> discount.loseCustomer(cause.caller().party(), now).orThrow()).toList();
        store(ended);
        return Effects.all(ended.stream().map(discount -> DiscountOutcomes.event(discount, now)).toList());
    }

    /** It is still the partner's customer: discounts go on, and the reseller that looks after it now sees them. */
    private Effects transferred(ResellerTransferred news, Request<?> cause, Instant now) {
        store(discounts.lockOpen(news.customer(), news.partner(), now).stream().map(discount -> discount.keptBy(news.toReseller())).toList());
        return Effects.none();
    }

    private void store(List<ExclusiveDiscount> changed) {
        if (!changed.isEmpty()) {
            discounts.update(changed);
        }
    }
}
