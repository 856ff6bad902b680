package org.partnercenter.application.benefit;

import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitProgramme;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.Content;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Texts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The list a partner prints and sends with its invoices (PAY-09): what is paid, how it adds up, and the invoices entered so far.
 *
 * @param months the months a quarterly payment adds up; none for other programmes
 */
record InvoiceList(BenefitApplication of, List<BenefitApplication> months, Texts texts) {

    private static final Set<BenefitStatus> INVOICED = EnumSet.of(BenefitStatus.INVOICE_UNDER_REVIEW, BenefitStatus.TO_BE_PAID, BenefitStatus.PAID);

    /** Whether there is anything to invoice: it is approved, and ends in invoices. */
    static boolean isOpen(BenefitProgramme programme, BenefitApplication of) {
        return INVOICED.contains(of.status()) || programme.life().allows(of.status(), BenefitEvent.ENTER_INVOICES);
    }

    String title(Language language) {
        return say("title", Map.of("application_no", of.no().value()), language);
    }

    List<String> paragraphs(Language language) {
        var all = new ArrayList<String>();
        all.add(say("partner", Map.of("partner_id", of.partner().value(), "programme", of.programme()), language));
        all.add(say("amount", Map.of("amount", of.amount().map(InvoiceList::text).orElse("-")), language));
        months.stream().sorted(Comparator.comparing(month -> month.content().month("month").orElseThrow())).forEach(month -> all.add(say("month",
                Map.of("month", month.content().month("month").orElseThrow().toString(), "application_no", month.no().value(),
                        "amount", month.amount().map(InvoiceList::text).orElse("-")), language)));
        of.content().items("invoices").forEach(invoice -> all.add(say("invoice", invoice(invoice), language)));
        all.add(say("send", Map.of(), language));
        return all;
    }

    private static Map<String, String> invoice(Content invoice) {
        return Map.of("number", invoice.text("number").orElse("-"), "issued_on", invoice.day("issued_on").map(Object::toString).orElse("-"),
                "amount", invoice.money("amount").map(InvoiceList::text).orElse("-"));
    }

    private static String text(Money amount) {
        return amount.toMajor().toPlainString() + " " + amount.currency().getCurrencyCode();
    }

    private String say(String key, Map<String, String> facts, Language language) {
        return texts.say("InvoiceList." + key, facts, language);
    }
}
