package org.partnercenter.application.discount.grant;

import org.partnercenter.application.customer.CustomerLeft;
import org.partnercenter.application.customer.ModelSwitched;
import org.partnercenter.application.customer.ResellerTransferred;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.NewsTable;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.domain.discount.GrantedDiscount;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What becomes of a granted discount when the association of its customer changes, in the transaction of that change (BDC-04). */
public final class GrantListeners {

    private final GrantedDiscounts discounts;

    GrantListeners(GrantedDiscounts discounts) {
        this.discounts = discounts;
    }

    public void tell(NewsTable news) {
        news.tell(CustomerLeft.class, (left, cause, now) -> gone(left.customer(), left.partner()));
        news.tell(ModelSwitched.class, (switched, cause, now) -> switched.newType() == AssociationType.RESALE ? Effects.none()
                : gone(switched.customer(), switched.partner()));
        news.tell(ResellerTransferred.class, this::transferred);
    }

    private Effects gone(PartyId customer, PartyId partner) {
        var lost = held(customer, partner);
        lost.ifPresent(discount -> discounts.remove(Set.of(customer)));
        return lost.map(discount -> GrantNews.event("ended", discount)).orElse(Effects.none());
    }

    private Effects transferred(ResellerTransferred news, Request<?> cause, Instant now) {
        held(news.customer(), news.partner()).ifPresent(discount -> discounts.put(List.of(discount.keptBy(news.toReseller()))));
        return Effects.none();
    }

    private Optional<GrantedDiscount> held(PartyId customer, PartyId partner) {
        return Optional.ofNullable(discounts.hold(Set.of(customer)).get(customer)).filter(discount -> discount.partner().equals(partner));
    }
}
