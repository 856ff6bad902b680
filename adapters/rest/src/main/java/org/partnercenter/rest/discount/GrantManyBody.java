package org.partnercenter.rest.discount;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.partnercenter.application.discount.grant.GrantDiscounts;
import org.partnercenter.domain.discount.GrantedDiscount;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.rest.discount.GrantBody.ItemBody;
import org.partnercenter.rest.kernel.Input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The discounts of several customers as the vendor's clients send them (L-03). */
@JsonIgnoreProperties(ignoreUnknown = true)
record GrantManyBody(String indirectPartnerId, List<ItemBody> subCustomerDiscounts) {

    private static final String ITEMS = "sub_customer_discounts";

    Supplier<GrantDiscounts> command(Input in) {
        in.list(ITEMS, subCustomerDiscounts == null ? null : subCustomerDiscounts.stream().map(item -> item == null ? null : item.customerId())
                .toList()).required().atMost(GrantDiscounts.MOST).distinct();
        var read = new ArrayList<Optional<GrantedDiscount.Ask>>();
        for (int i = 0; subCustomerDiscounts != null && i < Math.min(subCustomerDiscounts.size(), GrantDiscounts.MOST); i++) {
            read.add(item(in, ITEMS + "[" + i + "]", subCustomerDiscounts.get(i)));
        }
        var partner = in.field("indirect_partner_id", indirectPartnerId).party();
        return () -> new GrantDiscounts(read.stream().map(Optional::orElseThrow).toList(), partner);
    }

    private static Optional<GrantedDiscount.Ask> item(Input in, String at, ItemBody item) {
        if (item == null) {
            in.refuse(CommonRefusal.FIELD_MISSING.refusal("field", at));
            return Optional.empty();
        }
        return item.ask(in, at + ".");
    }
}
