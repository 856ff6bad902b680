package org.partnercenter.domain.benefit.mdf;

import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitProgramme;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.ClaimKey;
import org.partnercenter.domain.benefit.Content;
import org.partnercenter.domain.benefit.ContentField;
import org.partnercenter.domain.benefit.Deadline;
import org.partnercenter.domain.benefit.InvoiceSteps;
import org.partnercenter.domain.benefit.Side;
import org.partnercenter.domain.benefit.Step;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.kernel.Transitions;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Uses of the market development fund: an activity is applied for, done, and reimbursed out of the partner's budget. */
public final class MarketFund implements BenefitProgramme {

    public static final String CODE = "MDF";

    private static final List<ContentField> FIELDS = Stream.concat(Stream.of(
            ContentField.code("activity_type", "活动类型", ActivityType.CODES), ContentField.text("audience", "目标受众"),
            ContentField.text("place", "活动地点"), ContentField.day("starts_on", "开始日期"), ContentField.day("ends_on", "结束日期"),
            ContentField.money("planned_amount", "计划含税金额"), ContentField.text("approving_department", "审批部门"),
            ContentField.flag("series", "系列活动").optional(), ContentField.text("late_reason", "延迟申请原因").optional(),
            ContentField.money("reimburse_amount", "兑现含税金额").broughtBy(BenefitEvent.CLAIM),
            ContentField.ids("proofs", "证明材料").broughtBy(BenefitEvent.CLAIM),
            ContentField.id("approval_mail", "超期审批邮件").optional().broughtBy(BenefitEvent.CLAIM),
            ContentField.flag("title_is_partner", "发票抬头为申报伙伴").broughtBy(BenefitEvent.ENTER_INVOICES),
            ContentField.day("mailed_on", "发票寄出日期").broughtBy(BenefitEvent.ENTER_INVOICES)), InvoiceSteps.FIELDS.stream()).toList();

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<String> gate() {
        return Optional.of(CODE);
    }

    @Override
    public Transitions<BenefitStatus, BenefitEvent> life() {
        return MdfTransition.TABLE;
    }

    @Override
    public List<ContentField> fields() {
        return FIELDS;
    }

    /** All of a partner's uses hold one key: which of them share a budget is told by its days, which the vendor may change. */
    @Override
    public Set<ClaimKey> keys(PartyId partner, Content content) {
        var keys = new HashSet<>(InvoiceSteps.keys(partner, content));
        keys.add(ClaimKey.own(partner, CODE, "budget", "ALL"));
        return keys;
    }

    @Override
    public List<Refusal> against(Step step) {
        return new Refusals().addAll(step.isHandedIn() ? UseRules.against(step) : List.of())
                .addAll(step.event() == BenefitEvent.CLAIM ? ClaimRules.against(step) : List.of())
                .addAll(step.event() == BenefitEvent.ENTER_INVOICES ? ClaimRules.againstInvoices(step) : List.of())
                .addAll(InvoiceSteps.againstWhateverSum(step)).list();
    }

    @Override
    public List<Refusal> warnings(Step step) {
        return step.is(BenefitEvent.ENTER_INVOICES, BenefitStatus.REIMBURSE_APPROVED) ? ClaimRules.lateInvoice(step) : List.of();
    }

    @Override
    public Optional<Money> amount(Step step) {
        if (step.event() == BenefitEvent.CLAIM) {
            return step.content().money("reimburse_amount");
        }
        return step.isHandedIn() ? step.content().money("planned_amount") : Optional.empty();
    }

    /** The partner's days to ask for reimbursement (MDF-06) and to mail the invoice (MDF-09): nothing ends when they are over. */
    @Override
    public Optional<Deadline> deadline(BenefitStatus to, Step step) {
        var today = step.around().today();
        if (to == BenefitStatus.USE_APPROVED) {
            return step.content().day("ends_on").map(end -> new Deadline(end.plusDays(ClaimRules.DAYS_AFTER_ACTIVITY), Side.PARTNER));
        }
        if (to == BenefitStatus.REIMBURSE_REJECTED) {
            return Optional.of(new Deadline(today.plusDays(ClaimRules.DAYS_AFTER_REJECTION), Side.PARTNER));
        }
        return to == BenefitStatus.REIMBURSE_APPROVED ? Optional.of(new Deadline(today.plusDays(ClaimRules.DAYS_TO_MAIL), Side.PARTNER))
                : BenefitProgramme.super.deadline(to, step);
    }

    /** What a use takes out of its budget: what is planned, until it is known what is reimbursed (MDF-02). */
    static Money taken(BenefitApplication use) {
        return switch (use.status()) {
            case USE_UNDER_REVIEW, USE_APPROVED, REIMBURSE_UNDER_REVIEW, REIMBURSE_REJECTED -> amount(use, "planned_amount");
            case REIMBURSE_APPROVED, INVOICE_UNDER_REVIEW, INVOICE_REJECTED, TO_BE_PAID, PAID -> amount(use, "reimburse_amount");
            case DRAFT, USE_REJECTED, CANCELLED, DELETED, VOID, FIRST_REVIEW, FIRST_REVIEW_PASSED, FIRST_REVIEW_REJECTED, UNDER_REVIEW, APPROVED,
                 REJECTED, GENERATED, TRACKING, ACCEPTANCE_UNDER_REVIEW, ACCEPTANCE_REJECTED, ACCEPTANCE_PASSED, RECEIPT_UNDER_REVIEW,
                 RECEIPT_REJECTED, RECEIPT_ACCEPTED -> Money.zero(Money.CNY);
        };
    }

    private static Money amount(BenefitApplication use, String field) {
        return use.content().money(field).orElse(Money.zero(Money.CNY));
    }
}
