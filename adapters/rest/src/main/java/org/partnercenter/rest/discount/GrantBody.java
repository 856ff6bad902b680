package org.partnercenter.rest.discount;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.partnercenter.application.discount.grant.GrantDiscount;
import org.partnercenter.domain.discount.GrantedDiscount;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/** The discount of one customer, such as 0.85. */
record GrantBody(String customerId, BigDecimal discount, String effectiveTime, String expireTime, String indirectPartnerId) {

    Supplier<GrantDiscount> command(Input in) {
        var ask = new ItemBody(customerId, discount, effectiveTime, expireTime).ask(in, "");
        var partner = in.field("indirect_partner_id", indirectPartnerId).party();
        return () -> new GrantDiscount(ask.orElseThrow(), partner);
    }

    /** One of several, as the vendor's clients send it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ItemBody(String customerId, BigDecimal discount, String effectiveTime, String expireTime) {

        /** @param at what stands before the names of fields */
        Optional<GrantedDiscount.Ask> ask(Input in, String at) {
            var customer = in.field(at + "customer_id", customerId).required().party();
            var ratio = Wire.share(in.field(at + "discount", discount).required());
            var from = in.field(at + "effective_time", effectiveTime).required().instant();
            var until = in.field(at + "expire_time", expireTime).required().instant();
            return customer.flatMap(party -> ratio.flatMap(left -> from.flatMap(first -> until.map(last ->
                    new GrantedDiscount.Ask(party, left, first, last)))));
        }
    }
}
