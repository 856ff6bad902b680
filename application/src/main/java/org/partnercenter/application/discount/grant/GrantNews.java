package org.partnercenter.application.discount.grant;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.discount.GrantedDiscount;
import org.partnercenter.domain.kernel.PartyId;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** What is told of granted discounts. */
final class GrantNews {

    static final String TYPE = "granted-discount";

    private GrantNews() {
    }

    static Viewers viewers(GrantedDiscount discount) {
        return Viewers.of(discount.partner(), discount.reseller());
    }

    static void changed(Changes changes, Optional<GrantedDiscount> before, GrantedDiscount after) {
        var what = TYPE + "/" + after.customer();
        changes.add(what, "discount_id", before.map(each -> each.id().value()), Optional.of(after.id().value()))
                .add(what, "discount", before.map(each -> each.ratio().toString()), Optional.of(after.ratio().toString()))
                .add(what, "effective_time", before.map(each -> each.validity().from().toString()), Optional.of(after.validity().from().toString()))
                .add(what, "expire_time", before.map(each -> each.validity().until().toString()), Optional.of(after.validity().until().toString()));
    }

    static Effects event(String verb, GrantedDiscount discount) {
        var data = new HashMap<String, Object>();
        data.put("discount_id", discount.id().value());
        data.put("partner_id", discount.partner().value());
        discount.reseller().map(PartyId::value).ifPresent(reseller -> data.put("indirect_partner_id", reseller));
        data.put("customer_id", discount.customer().value());
        data.put("discount", discount.ratio().toString());
        data.put("effective_time", discount.validity().from().toString());
        data.put("expire_time", discount.validity().until().toString());
        return Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.granted-discount." + verb,
                TYPE + "/" + discount.customer(), data, viewers(discount))));
    }
}
