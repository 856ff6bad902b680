package org.partnercenter.domain.benefit.fh;

import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitProgramme;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.ClaimKey;
import org.partnercenter.domain.benefit.Content;
import org.partnercenter.domain.benefit.ContentField;
import org.partnercenter.domain.benefit.InvoiceSteps;
import org.partnercenter.domain.benefit.Quarter;
import org.partnercenter.domain.benefit.Step;
import org.partnercenter.domain.benefit.Surroundings;
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
import java.util.stream.Stream;

/** The payment of a quarter of FH (付款申请): one for each partner, programme and quarter (PAY-07), behind {@link PaymentGate}. */
public final class QuarterlyPayment implements BenefitProgramme {

    public static final String CODE = "FH_PAYMENT";

    private static final List<ContentField> FIELDS = Stream.concat(Stream.of(
            ContentField.code("fh_programme", "激励计划", FhKind.CODES), ContentField.quarter("quarter", "季度")),
            InvoiceSteps.FIELDS.stream()).toList();

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Transitions<BenefitStatus, BenefitEvent> life() {
        return PaymentTransition.TABLE;
    }

    @Override
    public List<ContentField> fields() {
        return FIELDS;
    }

    @Override
    public Set<ClaimKey> keys(PartyId partner, Content content) {
        var keys = new HashSet<>(InvoiceSteps.keys(partner, content));
        kind(content).ifPresent(kind -> content.quarter("quarter").ifPresent(quarter -> keys.add(FhMonths.quarterKey(partner, kind, quarter))));
        return keys;
    }

    /** Its months as well. */
    @Override
    public Set<ClaimKey> asks(PartyId partner, Content content) {
        var keys = new HashSet<>(keys(partner, content));
        kind(content).ifPresent(kind -> months(content).forEach(month -> keys.add(FhMonths.monthKey(partner, kind, month))));
        return keys;
    }

    private static Optional<FhKind> kind(Content content) {
        return content.text("fh_programme").flatMap(FhKind::ofCode);
    }

    private static List<YearMonth> months(Content content) {
        return content.quarter("quarter").map(Quarter::months).orElse(List.of());
    }

    @Override
    public List<Refusal> against(Step step) {
        return new Refusals().addAll(step.event() == BenefitEvent.SUBMIT ? verdict(step).refusals() : List.of())
                .addAll(InvoiceSteps.against(step)).list();
    }

    @Override
    public List<Refusal> warnings(Step step) {
        return step.event() == BenefitEvent.SUBMIT ? verdict(step).warnings() : List.of();
    }

    @Override
    public Optional<Money> amount(Step step) {
        return step.event() == BenefitEvent.SUBMIT ? Optional.of(verdict(step).amount()) : Optional.empty();
    }

    /** What the gate says to a step that asks for payment. Its content names programme and quarter. */
    public static PaymentVerdict verdict(Step step) {
        return PaymentGate.ask(question(step.partner(), step.content(), step.before().map(BenefitApplication::no), step.around()));
    }

    private static PaymentQuestion question(PartyId partner, Content content, Optional<?> own, Surroundings around) {
        var kind = kind(content).orElseThrow();
        var quarter = content.quarter("quarter").orElseThrow();
        var applied = around.related().stream().filter(BenefitApplication::counts).filter(each -> each.programme().equals(kind.name()))
                .collect(Collectors.toMap(each -> each.content().month("month").orElseThrow(), each -> each, (one, other) -> one));
        var existing = around.related().stream().filter(each -> each.programme().equals(CODE) && each.counts())
                .filter(each -> FhMonths.quarterKey(partner, kind, quarter).equals(FhMonths.quarterKey(partner, kind(each.content())
                        .orElseThrow(), each.content().quarter("quarter").orElseThrow())))
                .filter(each -> own.filter(each.no()::equals).isEmpty())
                .findFirst().map(each -> new PaymentQuestion.Existing(each.no(), each.status()));
        return new PaymentQuestion(quarter, quarter.months().stream().map(month -> Optional.ofNullable(applied.get(month))
                .map(each -> month(each, around)).orElse(PaymentQuestion.Month.NOTHING)).toList(), around.settling().certified(),
                around.settling().overdueBills(), existing, around.today());
    }

    private static PaymentQuestion.Month month(BenefitApplication of, Surroundings around) {
        return new PaymentQuestion.Month(MonthState.of(of.status()), of.times().firstSubmitted().map(around::monthOf),
                of.amount().orElse(Money.zero(Money.CNY)));
    }
}
