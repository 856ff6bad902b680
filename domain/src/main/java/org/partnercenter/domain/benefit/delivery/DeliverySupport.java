package org.partnercenter.domain.benefit.delivery;

import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitProgramme;
import org.partnercenter.domain.benefit.BenefitRefusal;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.ClaimKey;
import org.partnercenter.domain.benefit.Content;
import org.partnercenter.domain.benefit.ContentField;
import org.partnercenter.domain.benefit.InvoiceSteps;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Projects whose delivery the vendor supports: registered, tracked, accepted, paid for. */
public final class DeliverySupport implements BenefitProgramme {

    public static final String CODE = "DELIVERY_SUPPORT";

    private static final List<ContentField> FIELDS = Stream.concat(Stream.of(
            ContentField.text("project_title", "项目名称"), ContentField.id("customer_id", "客户ID"), ContentField.id("opportunity_id", "机会点ID"),
            ContentField.day("starts_on", "开始日期"), ContentField.day("ends_on", "结束日期"), ContentField.money("amount", "申请含税金额"),
            ContentField.day("delivered_on", "交付日期").broughtBy(BenefitEvent.REQUEST_ACCEPTANCE),
            ContentField.ids("acceptance_reports", "验收报告").broughtBy(BenefitEvent.REQUEST_ACCEPTANCE)), InvoiceSteps.FIELDS.stream()).toList();

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
        return DeliveryTransition.TABLE;
    }

    @Override
    public List<ContentField> fields() {
        return FIELDS;
    }

    /** The customer, whichever partner delivers to it. */
    @Override
    public Set<ClaimKey> keys(PartyId partner, Content content) {
        var keys = new HashSet<>(InvoiceSteps.keys(partner, content));
        content.text("customer_id").ifPresent(customer -> keys.add(ClaimKey.shared(CODE, "customer", customer)));
        return keys;
    }

    @Override
    public Set<String> opportunities(Content content) {
        return content.text("opportunity_id").stream().collect(Collectors.toSet());
    }

    @Override
    public List<Refusal> against(Step step) {
        return new Refusals().addAll(step.isHandedIn() ? ProjectRules.againstProject(step) : List.of())
                .addAll(step.event() == BenefitEvent.REQUEST_ACCEPTANCE ? ProjectRules.againstDelivery(step) : List.of())
                .refuseIf(step.event() == BenefitEvent.REQUEST_PAYMENT && !step.around().settling().certified(),
                        BenefitRefusal.BENEFIT_NOT_SETTLED.refusal())
                .addAll(InvoiceSteps.against(step)).list();
    }

    @Override
    public Optional<Money> amount(Step step) {
        return step.isHandedIn() ? step.content().money("amount") : Optional.empty();
    }
}
