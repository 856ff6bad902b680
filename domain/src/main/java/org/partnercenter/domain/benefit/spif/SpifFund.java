package org.partnercenter.domain.benefit.spif;

import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitProgramme;
import org.partnercenter.domain.benefit.BenefitRefusal;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.ClaimKey;
import org.partnercenter.domain.benefit.Content;
import org.partnercenter.domain.benefit.ContentField;
import org.partnercenter.domain.benefit.Step;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.kernel.Transitions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fund of a quarter, made by the system for a list of recipients; the partner checks it, may lower it, and passes the money on. */
public final class SpifFund implements BenefitProgramme {

    public static final String CODE = "SPIF";

    private static final ContentField AMOUNT = ContentField.money("amount", "奖励金额");
    private static final List<ContentField> FIELDS = List.of(
            ContentField.quarter("quarter", "季度").broughtBy(BenefitEvent.GENERATE),
            ContentField.id("enrolment_no", "报名申请单号").broughtBy(BenefitEvent.GENERATE),
            ContentField.items("granted", "奖励名单", SpifEnrolment.ACCOUNT, SpifEnrolment.PERSONAL, AMOUNT).broughtBy(BenefitEvent.GENERATE),
            ContentField.items("salespeople", "销售人员", SpifEnrolment.ACCOUNT, SpifEnrolment.PERSONAL, AMOUNT),
            ContentField.ids("employment_proofs", "在职证明").optional(), ContentField.ids("project_proofs", "项目证明").optional(),
            ContentField.id("bank_reference", "银行流水号").optional().broughtBy(BenefitEvent.PAY),
            ContentField.day("distributed_on", "发放日期").broughtBy(BenefitEvent.SUBMIT_RECEIPT),
            ContentField.ids("acknowledgements", "签收证明").broughtBy(BenefitEvent.SUBMIT_RECEIPT));

    /** Who a line is for. */
    private record Recipient(Optional<String> account, Optional<String> person) {

        static Recipient of(Content line) {
            return new Recipient(line.text(SpifEnrolment.ACCOUNT.name()), line.text(SpifEnrolment.PERSONAL.name()));
        }

        String id() {
            return person.or(() -> account).orElse("");
        }
    }

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
        return FundTransition.TABLE;
    }

    @Override
    public List<ContentField> fields() {
        return FIELDS;
    }

    @Override
    public Set<ClaimKey> keys(PartyId partner, Content content) {
        return content.quarter("quarter").map(quarter -> Set.of(ClaimKey.own(partner, CODE, "quarter", quarter))).orElse(Set.of());
    }

    @Override
    public List<Refusal> against(Step step) {
        return switch (step.event()) {
            case GENERATE -> againstMaking(step);
            case SUBMIT -> new Refusals().addAll(againstList(step)).addAll(againstSubmitting(step)).list();
            case SAVE -> againstList(step);
            case PAY -> new Refusals().refuseIf(!step.around().settling().certified(), BenefitRefusal.BENEFIT_NOT_SETTLED.refusal()).list();
            case SUBMIT_RECEIPT -> new Refusals().refuseIf(step.content().day("distributed_on").filter(step.around().today()::isBefore).isPresent(),
                    SpifRefusal.SPIF_RECEIPT_AHEAD.refusal("distributed_on", step.content().day("distributed_on").map(Object::toString).orElse("")))
                    .list();
            case AMEND, RECALL, CANCEL, DELETE, CLAIM, REQUEST_ACCEPTANCE, REQUEST_PAYMENT, ENTER_INVOICES, APPROVE, REJECT, EXPIRE -> List.of();
        };
    }

    /** One for each partner and quarter; one that was declined is not made again. */
    private static List<Refusal> againstMaking(Step step) {
        var quarter = step.content().quarter("quarter");
        var refusals = new Refusals();
        step.around().related().stream().filter(other -> other.programme().equals(CODE) && other.content().quarter("quarter").equals(quarter))
                .forEach(other -> refusals.refuseIf(true, SpifRefusal.SPIF_FUND_TWICE.refusal("quarter", quarter.map(Object::toString).orElse(""))
                        .with("application_no", other.no())));
        return refusals.list();
    }

    /** People may be left out and amounts lowered; nobody is added and nothing raised (SPIF-02). */
    private static List<Refusal> againstList(Step step) {
        var granted = step.content().items("granted").stream().collect(Collectors.toMap(Recipient::of, Function.identity(), (one, other) -> one));
        var refusals = new Refusals().addAll(RecipientList.twice(step.content()));
        for (var line : step.content().items("salespeople")) {
            var recipient = Recipient.of(line);
            var most = Optional.ofNullable(granted.get(recipient)).flatMap(each -> each.money(AMOUNT.name()));
            refusals.refuseIf(most.isEmpty(), SpifRefusal.SPIF_RECIPIENT_ADDED.refusal("vendor_id", recipient.id()))
                    .refuseIf(most.isPresent() && line.money(AMOUNT.name()).filter(amount -> amount.isMoreThan(most.get())).isPresent(),
                            SpifRefusal.SPIF_AMOUNT_RAISED.refusal("vendor_id", recipient.id())
                                    .with("limit", most.map(each -> each.toMajor().toPlainString()).orElse("")))
                    .refuseIf(line.money(AMOUNT.name()).filter(Money::isZero).isPresent(),
                            CommonRefusal.AMOUNT_NOT_POSITIVE.refusal("field", "salespeople." + AMOUNT.name()));
        }
        return refusals.list();
    }

    private static List<Refusal> againstSubmitting(Step step) {
        var refusals = new Refusals();
        Stream.of("employment_proofs", "project_proofs").filter(field -> step.content().ids(field).isEmpty())
                .forEach(field -> refusals.refuseIf(true, SpifRefusal.SPIF_PROOF_MISSING.refusal("field", field)));
        var settling = step.around().settling();
        return refusals.refuseIf(!settling.certified(), SpifRefusal.SPIF_NOT_CERTIFIED.refusal())
                .refuseIf(settling.overdueBills(), SpifRefusal.SPIF_BILLS_OVERDUE.refusal()).list();
    }

    /** What its people get together. */
    @Override
    public Optional<Money> amount(Step step) {
        return step.event().bringsApplication() ? Optional.of(step.content().items("salespeople").stream()
                .flatMap(line -> line.money(AMOUNT.name()).stream()).reduce(Money.zero(Money.CNY), Money::plus)) : Optional.empty();
    }
}
