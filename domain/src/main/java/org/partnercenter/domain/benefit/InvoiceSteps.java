package org.partnercenter.domain.benefit;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

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
                    ContentField.money("amount", "含税金额")).broughtBy(BenefitEvent.ENTER_INVOICES),
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

    /** All that is wrong with the invoices, and with paying now (PAY-09, PAY-10). */
    public static List<Refusal> against(Step step) {
        return new Refusals().addAll(againstNumbers(step)).addAll(againstSum(step)).addAll(againstSettling(step)).list();
    }

    /** The same for a programme whose invoices may come to more than the amount. */
    public static List<Refusal> againstWhateverSum(Step step) {
        return new Refusals().addAll(againstNumbers(step)).addAll(againstSettling(step)).list();
    }

    private static List<Refusal> againstNumbers(Step step) {
        if (step.event() != BenefitEvent.ENTER_INVOICES) {
            return List.of();
        }
        var refusals = new Refusals();
        var own = keys(step.partner(), step.content());
        var seen = new HashSet<String>();
        numbers(step.content()).filter(number -> !seen.add(number)).distinct()
                .forEach(number -> refusals.refuseIf(true, CommonRefusal.ITEM_TWICE.refusal("field", "invoices").with("value", number)));
        numbers(step.content()).distinct().filter(step.around().paidOut()::contains).forEach(number ->
                refusals.refuseIf(true, BenefitRefusal.BENEFIT_INVOICE_OF_PAYOUT.refusal("invoice_number", number)));
        step.around().related().stream().filter(other -> !other.status().isGone())
                .flatMap(other -> keys(other.partner(), other.content()).stream().filter(own::contains)
                        .map(key -> BenefitRefusal.BENEFIT_INVOICE_ELSEWHERE.refusal("application_no", other.no())))
                .distinct().forEach(refusal -> refusals.refuseIf(true, refusal));
        return refusals.list();
    }

    private static List<Refusal> againstSum(Step step) {
        var amount = step.before().flatMap(BenefitApplication::amount);
        var sum = sum(step.content());
        return new Refusals().refuseIf(step.event() == BenefitEvent.ENTER_INVOICES && !Optional.of(sum).equals(amount),
                BenefitRefusal.BENEFIT_INVOICE_SUM.refusal("sum", sum.toMajor())
                        .with("amount", amount.map(each -> each.toMajor().toPlainString()).orElse("0.00"))).list();
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
