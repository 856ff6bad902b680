package org.partnercenter.domain.benefit.voucher;

import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitProgramme;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.ClaimKey;
import org.partnercenter.domain.benefit.Content;
import org.partnercenter.domain.benefit.ContentField;
import org.partnercenter.domain.benefit.InvoiceSteps;
import org.partnercenter.domain.benefit.InvoiceTransition;
import org.partnercenter.domain.benefit.Person;
import org.partnercenter.domain.benefit.Step;
import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fee of an exam that one of the partner's people passed: once for each person and exam, up to what the vendor grants for the exam. */
public final class ExamVouchers implements BenefitProgramme {

    public static final String CODE = "EXAM_VOUCHER";

    /** Its rules. */
    public enum Terms implements Rule {
        XMV_01, XMV_02;

        @Override
        public String id() {
            return name().replace('_', '-');
        }

        @Override
        public Evidence evidence() {
            return Evidence.INFERRED;
        }
    }

    /** Why a fee is not paid. */
    public enum Against implements Reason {
        VOUCHER_PERSON(Terms.XMV_01, "PERSON_NOT_APPROVED", Kind.RULE),
        VOUCHER_USED(Terms.XMV_01, "EXAM_PAID_FOR", Kind.CONFLICT),
        VOUCHER_FEE(Terms.XMV_02, "FEE_ABOVE_GRANT", Kind.LIMIT);

        private final Rule rule;
        private final String code;
        private final Kind kind;

        Against(Rule rule, String code, Kind kind) {
            this.rule = rule;
            this.code = code;
            this.kind = kind;
        }

        @Override
        public Rule rule() {
            return rule;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Kind kind() {
            return kind;
        }
    }

    /** Its life; what comes after the approval is the same for all that is invoiced. */
    public enum Life implements Transition<BenefitStatus, BenefitEvent> {
        KEPT(null, BenefitEvent.SAVE, BenefitStatus.DRAFT),
        KEPT_AGAIN(BenefitStatus.DRAFT, BenefitEvent.SAVE, BenefitStatus.DRAFT),
        SUBMITTED(BenefitStatus.DRAFT, BenefitEvent.SUBMIT, BenefitStatus.UNDER_REVIEW),
        SUBMITTED_AT_ONCE(null, BenefitEvent.SUBMIT, BenefitStatus.UNDER_REVIEW),
        APPROVED(BenefitStatus.UNDER_REVIEW, BenefitEvent.APPROVE, BenefitStatus.APPROVED),
        REJECTED(BenefitStatus.UNDER_REVIEW, BenefitEvent.REJECT, BenefitStatus.REJECTED),
        RESUBMITTED(BenefitStatus.REJECTED, BenefitEvent.SUBMIT, BenefitStatus.UNDER_REVIEW),
        INVOICED(BenefitStatus.APPROVED, BenefitEvent.ENTER_INVOICES, BenefitStatus.INVOICE_UNDER_REVIEW);

        static final Transitions<BenefitStatus, BenefitEvent> TABLE = Transitions.of(values()).and(InvoiceTransition.TABLE);

        private final BenefitStatus from;
        private final BenefitEvent event;
        private final BenefitStatus to;

        Life(BenefitStatus from, BenefitEvent event, BenefitStatus to) {
            this.from = from;
            this.event = event;
            this.to = to;
        }

        @Override
        public BenefitStatus from() {
            return from;
        }

        @Override
        public BenefitEvent event() {
            return event;
        }

        @Override
        public BenefitStatus to() {
            return to;
        }

        @Override
        public Rule rule() {
            return Terms.XMV_01;
        }
    }

    private static final List<ContentField> FIELDS = Stream.concat(Stream.of(ContentField.id("person_id", "人员ID"), ContentField.id("exam", "考试"),
            ContentField.day("passed_on", "通过日期"), ContentField.money("fee", "考试费"), ContentField.ids("proofs", "证明材料")),
            InvoiceSteps.FIELDS.stream()).toList();

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Transitions<BenefitStatus, BenefitEvent> life() {
        return Life.TABLE;
    }

    @Override
    public List<ContentField> fields() {
        return FIELDS;
    }

    /** Who holds the same keys is decided about one after the other, and seen in {@code around().related()}. */
    @Override
    public Set<ClaimKey> keys(PartyId partner, Content content) {
        var keys = new HashSet<>(InvoiceSteps.keys(partner, content));
        content.text("person_id").ifPresent(person -> content.text("exam")
                .ifPresent(exam -> keys.add(ClaimKey.own(partner, CODE, "exam", person + "/" + exam))));
        return keys;
    }

    /** The people it wants to know about: the engine asks for them. */
    @Override
    public Set<String> people(Content content) {
        return content.text("person_id").stream().collect(Collectors.toSet());
    }

    @Override
    public List<Refusal> against(Step step) {
        return new Refusals().addAll(step.event() == BenefitEvent.SUBMIT ? againstFee(step) : List.of()).addAll(InvoiceSteps.against(step)).list();
    }

    private static List<Refusal> againstFee(Step step) {
        var around = step.around();
        var content = step.content();
        var person = content.text("person_id").orElse("");
        var exam = content.text("exam").orElse("");
        var grant = content.day("passed_on").flatMap(day -> around.allowance(exam, day));
        return new Refusals()
                .refuseIf(Optional.ofNullable(around.people().get(person)).filter(Person::approved).isEmpty(),
                        Against.VOUCHER_PERSON.refusal("person_id", person))
                .refuseIf(around.related().stream().anyMatch(other -> other.programme().equals(CODE) && other.counts()),
                        Against.VOUCHER_USED.refusal("person_id", person).with("exam", exam))
                .refuseIf(content.money("fee").filter(fee -> grant.filter(each -> !fee.isMoreThan(each.amount())).isEmpty()).isPresent(),
                        Against.VOUCHER_FEE.refusal("exam", exam).with("limit", grant.map(each -> each.amount().toMajor().toPlainString()).orElse("0.00")))
                .list();
    }

    @Override
    public Optional<Money> amount(Step step) {
        return step.event() == BenefitEvent.SUBMIT ? step.content().money("fee") : Optional.empty();
    }
}
