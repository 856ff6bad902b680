package org.partnercenter.domain.benefit.mdf;

import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.InvoiceSteps;
import org.partnercenter.domain.benefit.Step;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.LocalDate;
import java.util.List;

/** What is asked of a reimbursement and its invoices (MDF-02, MDF-05 to MDF-09). */
final class ClaimRules {

    /** Days after the activity's end (MDF-06). */
    static final int DAYS_AFTER_ACTIVITY = 90;
    /** Days after a rejection (MDF-06). */
    static final int DAYS_AFTER_REJECTION = 45;
    /** Days after the approval in which the invoice is mailed (MDF-09). */
    static final int DAYS_TO_MAIL = 15;

    private ClaimRules() {
    }

    static List<Refusal> against(Step step) {
        var content = step.content();
        var zero = Money.zero(Money.CNY);
        var planned = content.money("planned_amount").orElse(zero);
        var asked = content.money("reimburse_amount").orElse(zero);
        var settling = step.around().settling();
        return new Refusals()
                .refuseIf(planned.isPositive() && content.has("reimburse_amount") && asked.isZero(),
                        CommonRefusal.AMOUNT_NOT_POSITIVE.refusal("field", "reimburse_amount"))
                .addAll(content.day("starts_on").map(start -> MdfBudget.against(step, start, asked)).orElse(List.of()))
                .refuseIf(planned.isZero(), MdfRefusal.MDF_NOTHING_PLANNED.refusal())
                .addAll(content.day("ends_on").map(end -> againstDay(step, end)).orElse(List.of()))
                .refuseIf(!settling.certified(), MdfRefusal.MDF_NOT_CERTIFIED.refusal())
                .refuseIf(settling.overdueBills(), MdfRefusal.MDF_BILLS_OVERDUE.refusal())
                .refuseIf(planned.isPositive() && asked.isMoreThan(planned), MdfRefusal.MDF_ABOVE_PLAN.refusal("amount", plain(asked))
                        .with("planned", plain(planned)))
                .list();
    }

    private static List<Refusal> againstDay(Step step, LocalDate end) {
        var today = step.around().today();
        var last = step.before().filter(before -> before.status() == BenefitStatus.REIMBURSE_REJECTED)
                .map(before -> day(step, before).plusDays(DAYS_AFTER_REJECTION)).orElse(end.plusDays(DAYS_AFTER_ACTIVITY));
        return new Refusals()
                .refuseIf(today.isBefore(end), MdfRefusal.MDF_ACTIVITY_NOT_OVER.refusal("ends_on", end))
                .refuseIf(today.isAfter(last) && !step.content().has("approval_mail"), MdfRefusal.MDF_CLAIM_LATE.refusal("until", last)).list();
    }

    static List<Refusal> againstInvoices(Step step) {
        var content = step.content();
        var amount = step.before().flatMap(BenefitApplication::amount).orElse(Money.zero(Money.CNY));
        var sum = InvoiceSteps.sum(content);
        return new Refusals()
                .refuseIf(!content.flag("title_is_partner"), MdfRefusal.MDF_INVOICE_TITLE.refusal())
                .refuseIf(sum.isLessThan(amount), MdfRefusal.MDF_INVOICE_BELOW.refusal("sum", plain(sum)).with("amount", plain(amount)))
                .refuseIf(content.day("mailed_on").filter(step.around().today()::isBefore).isPresent(),
                        CommonRefusal.FIELD_INVALID.refusal("field", "mailed_on"))
                .list();
    }

    /** That the invoice was mailed after the days for it (MDF-09). */
    static List<Refusal> lateInvoice(Step step) {
        return step.before().map(before -> day(step, before).plusDays(DAYS_TO_MAIL)).filter(last -> step.content().day("mailed_on")
                .filter(last::isBefore).isPresent()).map(last -> List.of(MdfRefusal.MDF_INVOICE_LATE.refusal("until", last))).orElse(List.of());
    }

    /** The day since which an application is in its state. */
    private static LocalDate day(Step step, BenefitApplication since) {
        return since.times().waiting().atZone(step.around().zone()).toLocalDate();
    }

    private static String plain(Money money) {
        return money.toMajor().toPlainString();
    }
}
