package org.partnercenter.rest.invoice;

import org.partnercenter.application.invoice.RequestInvoices;
import org.partnercenter.domain.invoice.Asked;
import org.partnercenter.domain.invoice.Basis;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.Field;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Asks for invoices.
 *
 * @param invoiceTemplateId none for the only one there is
 * @param receiver          in place of the template's
 */
record RequestBody(String basis, List<String> cycles, List<String> orderIds, List<String> customerIds, BigDecimal amount, String signingEntity,
                   String sellerId, BigDecimal taxRate, String type, String medium, String invoiceTemplateId, ReceiverBody receiver, String remark) {

    Supplier<RequestInvoices> command(Input in) {
        var by = in.field("basis", basis).required().code(text -> Wire.one(Basis.values(), text));
        var months = in.list("cycles", cycles).atMost(Asked.MOST).distinct().each(Field::month);
        var orders = in.list("order_ids", orderIds).atMost(Asked.MOST).distinct().ids();
        var customers = in.list("customer_ids", customerIds).atMost(Asked.MOST).distinct().each(Field::party);
        var money = amount == null ? Optional.<Money>empty() : in.amount("amount", amount, Wire.LARGEST_AMOUNT);
        var only = new Asked.Only(Wire.entity(in.field("signing_entity", signingEntity)), in.field("seller_id", sellerId).party(),
                Wire.rate(in.field("tax_rate", taxRate)));
        var wanted = WantedBody.read(in, new WantedBody(null, type, medium, invoiceTemplateId, receiver, remark));
        return () -> new RequestInvoices(new Asked(by.orElseThrow(), Set.copyOf(months.orElse(List.of())), Set.copyOf(orders.orElse(List.of())),
                Set.copyOf(customers.orElse(List.of())), money, only), wanted.get());
    }
}
