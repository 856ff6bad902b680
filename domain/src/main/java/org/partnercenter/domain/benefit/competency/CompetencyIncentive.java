package org.partnercenter.domain.benefit.competency;

import org.partnercenter.domain.benefit.Allowance;
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

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One fixed amount for each level-1 label a partner has gained. The amount is the allowance whose key is the label, and its validity the
 * benefit's; that the partner is on the path, a member, and has gained a label this year is asked at the gate (CII-01).
 */
public final class CompetencyIncentive implements BenefitProgramme {

    public static final String CODE = "COMPETENCY";

    private static final List<ContentField> FIELDS = Stream.concat(Stream.of(
            ContentField.code("label", "能力标签", CompetencyLabel.CODES), ContentField.ids("proofs", "证明材料").optional(),
            ContentField.flag("consent", "知情同意").optional()), InvoiceSteps.FIELDS.stream()).toList();

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
        return CompetencyTransition.TABLE;
    }

    @Override
    public List<ContentField> fields() {
        return FIELDS;
    }

    @Override
    public Set<ClaimKey> keys(PartyId partner, Content content) {
        var keys = new HashSet<>(InvoiceSteps.keys(partner, content));
        content.text("label").ifPresent(label -> keys.add(ClaimKey.own(partner, CODE, "label", label)));
        return keys;
    }

    @Override
    public List<Refusal> against(Step step) {
        var refusals = new Refusals();
        step.content().text("label").ifPresent(label -> {
            if (step.event() == BenefitEvent.SUBMIT) {
                refusals.refuseIf(!step.around().labels().contains(label), CompetencyRefusal.COMPETENCY_LABEL_NOT_GAINED.refusal("label", label))
                        .addAll(againstUsed(step, label)).addAll(againstQuota(step, label))
                        .refuseIf(!step.content().flag("consent"), CompetencyRefusal.COMPETENCY_CONSENT.refusal())
                        .refuseIf(!CompetencyLabel.valueOf(label).isForChina(), CompetencyRefusal.COMPETENCY_LABEL_SCOPE.refusal("label", label));
            } else if (step.is(BenefitEvent.APPROVE, BenefitStatus.UNDER_REVIEW)) {
                refusals.addAll(againstTime(step, label));
            }
        });
        return refusals.addAll(InvoiceSteps.against(step)).list();
    }

    /** A label is used by an application that stands for something: one that failed is submitted again, not made anew (CII-02). */
    private static List<Refusal> againstUsed(Step step, String label) {
        var refusals = new Refusals();
        step.around().related().stream().filter(other -> other.programme().equals(CODE) && other.counts())
                .filter(other -> other.content().text("label").filter(label::equals).isPresent())
                .forEach(other -> refusals.refuseIf(true, CompetencyRefusal.COMPETENCY_LABEL_USED.refusal("label", label)
                        .with("application_no", other.no())));
        return refusals.list();
    }

    private static List<Refusal> againstQuota(Step step, String label) {
        if (quota(step).isPresent()) {
            return List.of();
        }
        return step.around().allowances().stream().filter(each -> each.key().equals(label)).map(Allowance::until)
                .filter(step.around().today()::isAfter).max(LocalDate::compareTo).map(until -> List.of(over(label, until)))
                .orElseGet(() -> List.of(CompetencyRefusal.COMPETENCY_QUOTA_MISSING.refusal("label", label)));
    }

    /** The validity is the one of the submission, also if there is another one by now. */
    private static List<Refusal> againstTime(Step step, String label) {
        return step.before().flatMap(BenefitApplication::deadline).map(Deadline::day).filter(step.around().today()::isAfter)
                .map(until -> List.of(over(label, until))).orElse(List.of());
    }

    private static Refusal over(String label, LocalDate until) {
        return CompetencyRefusal.COMPETENCY_OVER.refusal("label", label).with("until", until);
    }

    private static Optional<Allowance> quota(Step step) {
        return step.content().text("label").flatMap(label -> step.around().allowance(label, step.around().today()));
    }

    /** All of it: nobody asks for a part (CII-03). */
    @Override
    public Optional<Money> amount(Step step) {
        return step.event() == BenefitEvent.SUBMIT ? quota(step).map(Allowance::amount) : Optional.empty();
    }

    /** What is not approved when the benefit ends is void (CII-04). */
    @Override
    public Optional<Deadline> deadline(BenefitStatus to, Step step) {
        if (to == BenefitStatus.REJECTED) {
            return step.before().flatMap(BenefitApplication::deadline);
        }
        return to == BenefitStatus.UNDER_REVIEW ? quota(step).map(quota -> new Deadline(quota.until(), Side.SYSTEM))
                : BenefitProgramme.super.deadline(to, step);
    }
}
