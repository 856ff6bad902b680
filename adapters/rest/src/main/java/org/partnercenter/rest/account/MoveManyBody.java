package org.partnercenter.rest.account;

import org.partnercenter.application.account.MoveMoneyMany;
import org.partnercenter.domain.account.Allocating;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The body by which money is given to several customers, or taken back from them. */
record MoveManyBody(List<ItemBody> items, String memo, String indirectPartnerId) {

    record ItemBody(String customerId, BigDecimal amount) {
    }

    /** The command, for when nothing was at fault. */
    Supplier<MoveMoneyMany> command(Input in) {
        in.list("items", items == null ? null : items.stream().map(item -> item == null ? null : item.customerId()).toList())
                .required().atMost(Allocating.MAX_RECEIVERS).distinct();
        var read = new ArrayList<Optional<MoveMoneyMany.Item>>();
        for (int i = 0; items != null && i < Math.min(items.size(), Allocating.MAX_RECEIVERS); i++) {
            read.add(item(in, "items[" + i + "]", items.get(i)));
        }
        var note = in.field("memo", memo).text(Wire.MAX_MEMO);
        var partner = in.field("indirect_partner_id", indirectPartnerId).party();
        return () -> new MoveMoneyMany(read.stream().map(Optional::orElseThrow).toList(), partner, note);
    }

    private static Optional<MoveMoneyMany.Item> item(Input in, String at, ItemBody item) {
        if (item == null) {
            in.refuse(CommonRefusal.FIELD_MISSING.refusal("field", at));
            return Optional.empty();
        }
        var customer = in.field(at + ".customer_id", item.customerId()).required().party();
        var money = in.amount(at + ".amount", item.amount(), Wire.LARGEST_AMOUNT);
        return customer.flatMap(party -> money.map(amount -> new MoveMoneyMany.Item(party, amount)));
    }
}
