package org.partnercenter.domain.benefit;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.kernel.VatType;
import org.partnercenter.domain.kernel.invoicing.InvoicedPayment;
import org.partnercenter.domain.kernel.invoicing.PartnerInvoice;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the invoice steps of {@link InvoiceTransition} carry, and their rules; a programme that ends in them takes both from here. */
public final class InvoiceSteps {

    /** What the partner invoiced, and what the bank says of the payment. */
    public static final List<ContentField> FIELDS = List.of(
            ContentField.items("invoices", "发票", ContentField.id("number", "发票号码"), ContentField.day("issued_on", "开票日期"),
                    ContentField.money("amount", "含税金额"),
                    ContentField.code("type", "发票类型", List.of(VatType.VAT_SPECIAL.name(), VatType.VAT_ORDINARY.name())),
                    ContentField.rate("tax_rate", "税率")).broughtBy(BenefitEvent.ENTER_INVOICES),
            ContentField.id("bank_reference", "银行流水号").optional().broughtBy(BenefitEvent.PAY));

    private static final String SCOPE = "INVOICE";

    private InvoiceSteps() {
    }

    /** The numbers of the partner's invoices: each stands for one application only. */
    public static Set<ClaimKey> keys(PartyId partner, Content content) {
        return numbers(content).map(number -> key(partner, number)).collect(Collectors.toSet());
    }

    /** What an application holds that has the invoice. */
    public static ClaimKey key(PartyId partner, String number) {
        return ClaimKey.own(partner, SCOPE, "number", number);
    }

    /** The numbers as they were told, in their order. */
    public static Stream<String> numbers(Content content) {
        return content.items("invoices").stream().flatMap(invoice -> invoice.text("number").stream());
    }

    /** All that is wrong with the invoices, and with paying now (PAY-09, PAY-10, and PIN-02 to PIN-07). */
    public static List<Refusal> against(Step step) {
        return new Refusals().addAll(againstInvoices(step, step.before().flatMap(BenefitApplication::amount))).addAll(againstSettling(step)).list();
    }

    /** The same for a programme whose invoices may come to more than the amount. */
    public static List<Refusal> againstWhateverSum(Step step) {
        return new Refusals().addAll(againstInvoices(step, Optional.empty())).addAll(againstSettling(step)).list();
    }

    private static List<Refusal> againstInvoices(Step step, Optional<Money> due) {
        if (step.event() != BenefitEvent.ENTER_INVOICES) {
            return List.of();
        }
        var own = keys(step.partner(), step.content());
        var elsewhere = new HashSet<>(step.around().paidOut());
        step.around().related().stream().filter(other -> !other.status().isGone())
                .flatMap(other -> numbers(other.content()).filter(number -> own.contains(key(other.partner(), number)))).forEach(elsewhere::add);
        boolean nothing = step.content().items("invoices").stream().anyMatch(each -> each.money("amount").filter(Money::isPositive).isEmpty());
        return new Refusals().refuseIf(nothing, CommonRefusal.AMOUNT_NOT_POSITIVE.refusal("field", "invoices"))
                .addAll(new InvoicedPayment(due, step.around().settling().rate()).against(invoices(step.content()), elsewhere)).list();
    }

    /** The invoices that are told in full; those that were told before more was asked of them are not. */
    public static List<PartnerInvoice> invoices(Content content) {
        return content.items("invoices").stream().filter(invoice -> invoice.has("type") && invoice.has("tax_rate"))
                .filter(invoice -> invoice.money("amount").filter(Money::isPositive).isPresent())
                .map(invoice -> new PartnerInvoice(invoice.text("number").orElseThrow(), invoice.day("issued_on").orElseThrow(),
                        VatType.valueOf(invoice.text("type").orElseThrow()), invoice.money("amount").orElseThrow(),
                        invoice.rate("tax_rate").orElseThrow())).toList();
    }

    private static List<Refusal> againstSettling(Step step) {
        return new Refusals().refuseIf((step.event() == BenefitEvent.PAY || step.event() == BenefitEvent.ENTER_INVOICES)
                && !step.around().settling().certified(), BenefitRefusal.BENEFIT_NOT_SETTLED.refusal()).list();
    }

    /** What the invoices come to. */
    public static Money sum(Content content) {
        return content.items("invoices").stream().flatMap(invoice -> invoice.money("amount").stream()).reduce(Money.zero(Money.CNY), Money::plus);
    }
}
