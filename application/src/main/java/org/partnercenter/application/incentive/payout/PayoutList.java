package org.partnercenter.application.incentive.payout;

import org.partnercenter.application.kernel.InvoicingOffice;
import org.partnercenter.domain.incentive.payout.PayoutItem;
import org.partnercenter.domain.incentive.payout.PayoutOrder;
import org.partnercenter.domain.kernel.Language;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The list a partner prints and sends with the invoices of an order: what is paid, what the invoices have to say, and those told so far. */
record PayoutList(PayoutOrder of, InvoicingOffice office, ZoneId zone) {

    String title(Language language) {
        return office.title(of.no().value(), language);
    }

    List<String> paragraphs(Language language) {
        var all = new ArrayList<String>();
        var sum = of.settlement();
        all.add(office.say("payout", Map.of("partner_id", of.partner().value(), "payout_order_no", of.no().value(),
                "day", of.submittedAt().atZone(zone).toLocalDate().toString(), "payout_form", office.texts().name(of.form(), language)), language));
        of.items().forEach(item -> all.add(office.say("item", item(item, language), language)));
        all.add(office.say("amount", Map.of("amount", InvoicingOffice.text(sum.amount())), language));
        all.add(office.say("tax", Map.of("net", InvoicingOffice.text(sum.amount().minus(sum.tax())), "tax_rate", sum.rate().toString(),
                "tax", InvoicingOffice.text(sum.tax()), "amount", InvoicingOffice.text(sum.amount())), language));
        of.invoices().forEach(invoice -> all.add(office.invoice(invoice, language)));
        all.addAll(office.ending(language));
        return all;
    }

    private Map<String, String> item(PayoutItem item, Language language) {
        return Map.of("period", item.key().period().key(), "incentive", item.key().incentive(), "incentive_bill_id", item.bill().value(),
                "association_type", office.texts().name(item.key().associationType(), language), "amount", InvoicingOffice.text(item.amount()));
    }
}
