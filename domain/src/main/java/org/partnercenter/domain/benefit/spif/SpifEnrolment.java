package org.partnercenter.domain.benefit.spif;

import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitProgramme;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.ClaimKey;
import org.partnercenter.domain.benefit.Content;
import org.partnercenter.domain.benefit.ContentField;
import org.partnercenter.domain.benefit.Step;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.kernel.Transitions;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A partner's enrolment in the fund, with the list of its salespeople that the partner keeps (SPIF-01). */
public final class SpifEnrolment implements BenefitProgramme {

    public static final String CODE = "SPIF_ENROLMENT";

    /** Which account manager, and by which id the vendor knows the person. */
    static final ContentField ACCOUNT = ContentField.id("account_manager_id", "客户经理账号");
    static final ContentField PERSONAL = ContentField.id("vendor_id", "厂商个人ID");

    private static final List<ContentField> FIELDS = List.of(ContentField.items("salespeople", "销售人员", ACCOUNT, PERSONAL).optional(),
            ContentField.text("remark", "备注").optional());

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
        return EnrolmentTransition.TABLE;
    }

    @Override
    public List<ContentField> fields() {
        return FIELDS;
    }

    /** The enrolment itself, and its people: each bound to one partner. */
    @Override
    public Set<ClaimKey> keys(PartyId partner, Content content) {
        var keys = new HashSet<ClaimKey>();
        keys.add(ClaimKey.own(partner, CODE, "enrolment", "ONE"));
        personal(content).forEach(id -> keys.add(ClaimKey.shared(CODE, "vendor_id", id)));
        return keys;
    }

    private static Set<String> personal(Content content) {
        return content.items("salespeople").stream().flatMap(each -> each.text(PERSONAL.name()).stream()).collect(Collectors.toSet());
    }

    @Override
    public List<Refusal> against(Step step) {
        if (!step.isHandedIn()) {
            return List.of();
        }
        var refusals = new Refusals();
        var others = step.around().related().stream().filter(other -> other.programme().equals(CODE) && other.counts()).toList();
        others.stream().filter(other -> other.partner().equals(step.partner()))
                .forEach(other -> refusals.refuseIf(true, SpifRefusal.SPIF_ENROLLED.refusal("application_no", other.no())));
        return refusals.addAll(RecipientList.twice(step.content())).addAll(elsewhere(step, others)).list();
    }

    private static List<Refusal> elsewhere(Step step, List<BenefitApplication> others) {
        var taken = others.stream().filter(other -> !other.partner().equals(step.partner())).flatMap(other -> personal(other.content()).stream())
                .collect(Collectors.toSet());
        var refusals = new Refusals();
        personal(step.content()).stream().filter(taken::contains).sorted()
                .forEach(id -> refusals.refuseIf(true, SpifRefusal.SPIF_RECIPIENT_ELSEWHERE.refusal("vendor_id", id)));
        return refusals.list();
    }
}
