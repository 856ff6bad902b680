package org.partnercenter.rest.invoice;

import org.partnercenter.application.invoice.FeedInvoiceable;
import org.partnercenter.domain.invoice.Consumed;
import org.partnercenter.domain.invoice.Goods;
import org.partnercenter.domain.invoice.InvoiceableId;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.function.Supplier;

/** What a customer consumed, as billing has it now; the highest version counts. @param amount tax included @param taxRate in percent */
record FeedBody(String invoiceableId, BigDecimal version, String customerId, String billCycle, String orderId, String consumedAt, String goods,
                String signingEntity, String sellerId, Boolean sellerMustWithdraw, BigDecimal taxRate, BigDecimal amount, Boolean unpaid) {

    private static final long MAX_VERSION = 999_999_999_999_999_999L;

    Supplier<FeedInvoiceable> command(Input in) {
        var id = in.field("invoiceable_id", invoiceableId).required().id();
        var counted = in.field("version", version).required().whole(1, MAX_VERSION);
        var customer = in.field("customer_id", customerId).required().party();
        var month = in.field("bill_cycle", billCycle).required().month();
        var order = in.field("order_id", orderId).id();
        var at = in.field("consumed_at", consumedAt).required().instant();
        var what = in.field("goods", goods).required().code(text -> Wire.one(Goods.values(), text));
        var entity = Wire.entity(in.field("signing_entity", signingEntity));
        var seller = in.field("seller_id", sellerId).party();
        var rate = Wire.rate(in.field("tax_rate", taxRate).required());
        var money = in.signedAmount("amount", amount, Wire.LARGEST_AMOUNT);
        if (money.filter(each -> each.minor() < 0).isPresent()) {
            in.refuse(CommonRefusal.FIELD_INVALID.refusal("field", "amount"));
        }
        return () -> new FeedInvoiceable(new Consumed(new InvoiceableId(id.orElseThrow()), new Consumed.What(customer.orElseThrow(),
                month.orElseThrow(), order, at.orElseThrow()), new Consumed.Source(what.orElseThrow(), entity, seller,
                Boolean.TRUE.equals(sellerMustWithdraw), rate.orElseThrow()), new Consumed.Bill(counted.orElseThrow(), money.orElseThrow(),
                Boolean.TRUE.equals(unpaid))));
    }
}
