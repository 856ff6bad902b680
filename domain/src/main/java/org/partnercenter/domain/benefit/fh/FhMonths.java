package org.partnercenter.domain.benefit.fh;

import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitProgramme;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.ClaimKey;
import org.partnercenter.domain.benefit.Content;
import org.partnercenter.domain.benefit.ContentField;
import org.partnercenter.domain.benefit.Deadline;
import org.partnercenter.domain.benefit.Quarter;
import org.partnercenter.domain.benefit.Side;
import org.partnercenter.domain.benefit.Step;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.kernel.Transitions;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Monthly applications of one of the FH programmes (激励申请): one a month (FH-04), with several recipients. */
public final class FhMonths implements BenefitProgramme {

    /** Key of the allowance for a month of a recipient, where recipients have no type. */
    public static final String RATE = "PERSON";

    private static final String SENIOR = "SENIOR";
    static final String PRINCIPAL = "PRINCIPAL";

    private final FhKind kind;
    private final List<ContentField> fields;

    public FhMonths(FhKind kind) {
        this.kind = kind;
        this.fields = fields(kind);
    }

    private static List<ContentField> fields(FhKind kind) {
        var person = ContentField.id("person_id", "人员ID");
        var proofs = ContentField.ids("proofs", "证明材料");
        var project = ContentField.id("project", "项目").optional();
        return List.of(ContentField.month("month", "激励月份"), switch (kind) {
            case FH_SI_PRESALES -> ContentField.items("recipients", "专职人员", person, project, proofs);
            case FH_EXPERT -> ContentField.items("recipients", "专职人员", person, ContentField.code("recipient_type", "专家类型",
                    List.of(SENIOR, PRINCIPAL)), project, proofs);
            case FH_SERVICE -> ContentField.items("recipients", "专职人员", person, ContentField.ids("certificates", "证书"),
                    ContentField.ids("service_cases", "服务案例"), ContentField.ids("evaluations", "月度评价"));
        });
    }

    static ClaimKey monthKey(PartyId partner, FhKind kind, YearMonth month) {
        return ClaimKey.own(partner, kind.name(), "month", month);
    }

    static ClaimKey quarterKey(PartyId partner, FhKind kind, Quarter quarter) {
        return ClaimKey.own(partner, kind.name(), "quarter", quarter);
    }

    @Override
    public String code() {
        return kind.name();
    }

    /** Path, stage, membership and agreement (FH-01). */
    @Override
    public Optional<String> gate() {
        return Optional.of(kind.name());
    }

    @Override
    public Transitions<BenefitStatus, BenefitEvent> life() {
        return FhMonthTransition.TABLE;
    }

    @Override
    public List<ContentField> fields() {
        return fields;
    }

    @Override
    public Set<ClaimKey> keys(PartyId partner, Content content) {
        var keys = new HashSet<ClaimKey>();
        content.month("month").ifPresent(month -> keys.add(monthKey(partner, kind, month)));
        content.items("recipients").forEach(recipient -> {
            recipient.text("person_id").ifPresent(person -> keys.add(ClaimKey.own(partner, kind.name(), "person", person)));
            recipient.text("project").ifPresent(project -> keys.add(ClaimKey.own(partner, kind.name(), "project", project)));
            recipient.ids("certificates").forEach(no -> keys.add(FhEntry.certificateKey(partner, no)));
        });
        return keys;
    }

    /** The payment of its quarter as well. */
    @Override
    public Set<ClaimKey> asks(PartyId partner, Content content) {
        var keys = new HashSet<>(keys(partner, content));
        content.month("month").ifPresent(month -> keys.add(quarterKey(partner, kind, Quarter.of(month))));
        return keys;
    }

    @Override
    public Set<String> people(Content content) {
        return content.items("recipients").stream().flatMap(recipient -> recipient.text("person_id").stream()).collect(Collectors.toSet());
    }

    @Override
    public List<Refusal> against(Step step) {
        if (!step.isHandedIn()) {
            return List.of();
        }
        return new Refusals()
                .addAll(RecipientRules.against(kind, step))
                .addAll(againstMonth(step))
                .refuseIf(!step.around().settling().certified(), FhRefusal.FH_NOT_CERTIFIED.refusal())
                .refuseIf(step.is(BenefitEvent.AMEND, BenefitStatus.FIRST_REVIEW_PASSED) && kind != FhKind.FH_SERVICE,
                        FhRefusal.FH_STAFF_FIXED.refusal("programme", kind))
                .list();
    }

    private List<Refusal> againstMonth(Step step) {
        var around = step.around();
        var month = step.content().month("month").orElseThrow();
        var first = step.before().flatMap(before -> before.times().firstSubmitted());
        boolean resubmits = step.is(BenefitEvent.SUBMIT, BenefitStatus.FIRST_REVIEW_REJECTED);
        var waived = Quarter.of(month).plus(1).firstDay();
        return new Refusals()
                .refuseIf(around.related().stream().anyMatch(other -> other.counts() && other.programme().equals(code())
                        && other.content().month("month").filter(month::equals).isPresent()), FhRefusal.FH_MONTH_TWICE.refusal("month", month))
                .refuseIf(month.isAfter(around.month()), FhRefusal.FH_MONTH_AHEAD.refusal("month", month))
                .refuseIf(first.isEmpty() && !around.today().isBefore(waived), FhRefusal.FH_MONTH_WAIVED.refusal("month", month).with("since", waived))
                .refuseIf(resubmits && first.map(around::monthOf).filter(around.month()::equals).isEmpty(),
                        FhRefusal.FH_MONTH_OVER.refusal("month", month).with("first", first.map(around::monthOf).map(Object::toString).orElse("")))
                .refuseIf(around.related().stream().anyMatch(other -> other.counts() && other.programme().equals(QuarterlyPayment.CODE)),
                        FhRefusal.FH_QUARTER_REQUESTED.refusal("quarter", Quarter.of(month)))
                .list();
    }

    /** The months of its recipients by the amounts the vendor has set. */
    @Override
    public Optional<Money> amount(Step step) {
        return step.isHandedIn() ? Optional.of(step.content().items("recipients").stream()
                .flatMap(recipient -> RecipientRules.rate(recipient, step).stream()).reduce(Money.zero(Money.CNY), Money::plus)) : Optional.empty();
    }

    /** A month that failed can be handed in again until its calendar month ends (FH-06). */
    @Override
    public Optional<Deadline> deadline(BenefitStatus to, Step step) {
        return to == BenefitStatus.FIRST_REVIEW_REJECTED
                ? step.before().flatMap(before -> before.times().firstSubmitted()).map(first -> new Deadline(step.around().monthOf(first)
                .atEndOfMonth(), Side.PARTNER)) : BenefitProgramme.super.deadline(to, step);
    }
}
