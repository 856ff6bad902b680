package org.partnercenter.application.benefit;

import org.partnercenter.application.kernel.InvoicingOffice;
import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitProgramme;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.InvoiceSteps;
import org.partnercenter.domain.kernel.Language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The list a partner prints and sends with its invoices (PAY-09, PIN-01): what is paid, how it adds up, and the invoices entered so far.
 *
 * @param months the months a quarterly payment adds up; none for other programmes
 */
record InvoiceList(BenefitApplication of, List<BenefitApplication> months, InvoicingOffice office) {

    private static final Set<BenefitStatus> INVOICED = EnumSet.of(BenefitStatus.INVOICE_UNDER_REVIEW, BenefitStatus.TO_BE_PAID, BenefitStatus.PAID);

    /** Whether there is anything to invoice: it is approved, and ends in invoices. */
    static boolean isOpen(BenefitProgramme programme, BenefitApplication of) {
        return INVOICED.contains(of.status()) || programme.life().allows(of.status(), BenefitEvent.ENTER_INVOICES);
    }

    String title(Language language) {
        return office.title(of.no().value(), language);
    }

    List<String> paragraphs(Language language) {
        var all = new ArrayList<String>();
        all.add(office.say("partner", Map.of("partner_id", of.partner().value(), "programme", of.programme()), language));
        all.add(office.say("amount", Map.of("amount", of.amount().map(InvoicingOffice::text).orElse("-")), language));
        months.stream().sorted(Comparator.comparing(month -> month.content().month("month").orElseThrow())).forEach(month -> all.add(office.say("month",
                Map.of("month", month.content().month("month").orElseThrow().toString(), "application_no", month.no().value(),
                        "amount", month.amount().map(InvoicingOffice::text).orElse("-")), language)));
        InvoiceSteps.invoices(of.content()).forEach(invoice -> all.add(office.invoice(invoice, language)));
        all.addAll(office.ending(language));
        return all;
    }
}
