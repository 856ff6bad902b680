package org.partnercenter.domain.opportunity;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether what is told of an opportunity is enough and makes sense (OPP-02 to OPP-06): everything that is not, at once. */
final class SharingCheck {

    /** Less of it a year is negligible (OPP-05). */
    static final Money LEAST_REVENUE = Money.of("1000", "CNY");

    private final OpportunityContent content;
    private final Surroundings around;
    private final LocalDate today;

    SharingCheck(OpportunityContent content, Surroundings around, LocalDate today) {
        this.content = content;
        this.around = around;
        this.today = today;
    }

    List<Refusal> faults(PartyId partner) {
        return new Refusals().addAll(source()).addAll(consents()).addAll(missing()).addAll(reasonable(partner)).addAll(clear())
                .addAll(known()).list();
    }

    private List<Refusal> source() {
        var prospect = content.prospect();
        return new Refusals()
                .refuseIf(prospect.source().filter(each -> !each.isReal()).isPresent(),
                        of(OpportunityRefusal.OPPORTUNITY_FROM_HEARSAY, "source"))
                .refuseIf(content.approach().activities().stream().noneMatch(PresalesActivity::isEffort),
                        of(OpportunityRefusal.OPPORTUNITY_WITHOUT_EFFORT, "presales_activities"))
                .refuseIf(prospect.close().filter(day -> day.isAfter(today.plusYears(1))).isPresent() && !prospect.planned(),
                        of(OpportunityRefusal.OPPORTUNITY_TOO_FAR_AWAY, "expected_close").with("latest", today.plusYears(1)))
                .list();
    }

    private List<Refusal> consents() {
        return new Refusals()
                .refuseIf(!content.consents().customer(), of(OpportunityRefusal.OPPORTUNITY_NOT_AUTHORISED, "customer_authorised"))
                .refuseIf(!content.consents().contact(), of(OpportunityRefusal.OPPORTUNITY_CONTACT_NOT_ASKED, "contact_consented"))
                .list();
    }

    private List<Refusal> missing() {
        var bant = content.bant();
        int length = bant.length();
        var needed = List.<Map.Entry<String, Optional<?>>>of(
                Map.entry("title", content.title()),
                Map.entry("customer_name", content.customer().title()),
                Map.entry("customer_place", content.customer().place()),
                Map.entry("bant_budget", bant.budget()),
                Map.entry("bant_authority", bant.authority()),
                Map.entry("bant_need", bant.need()),
                Map.entry("bant_timeline", bant.timeline()),
                Map.entry("source", content.prospect().source()));
        var found = new Refusals();
        needed.forEach(each -> found.refuseIf(each.getValue().isEmpty(), of(OpportunityRefusal.OPPORTUNITY_FIELD_MISSING, each.getKey())));
        return found.refuseIf(length < Bant.LEAST || length > Bant.MOST, of(OpportunityRefusal.OPPORTUNITY_BANT_LENGTH, "bant_need")
                .with("characters", length).with("least", Bant.LEAST).with("most", Bant.MOST)).list();
    }

    private List<Refusal> reasonable(PartyId partner) {
        var revenue = content.prospect().revenue();
        var offerings = around.named(content.approach().offerings());
        return new Refusals()
                .refuseIf(content.approach().services().isEmpty(), of(OpportunityRefusal.OPPORTUNITY_NOT_OF_THE_CLOUD, "cloud_services"))
                .refuseIf(!offerings.isEmpty() && offerings.stream().noneMatch(each -> each.owner().filter(partner::equals).isPresent()),
                        of(OpportunityRefusal.OPPORTUNITY_OFFERING_NOT_OWN, "offerings"))
                .refuseIf(revenue.filter(each -> each.isPositive() && each.isLessThan(LEAST_REVENUE)).isPresent(),
                        of(OpportunityRefusal.OPPORTUNITY_REVENUE_NEGLIGIBLE, "expected_revenue").with("least",
                                LEAST_REVENUE.toMajor().toPlainString()))
                .list();
    }

    private List<Refusal> clear() {
        var prospect = content.prospect();
        return new Refusals()
                .refuseIf(!content.contact().isReachable(), of(OpportunityRefusal.OPPORTUNITY_CONTACT_UNREACHABLE, "contact_name"))
                .refuseIf(prospect.budget().isEmpty(), of(OpportunityRefusal.OPPORTUNITY_BUDGET_UNCLEAR, "budget_amount"))
                .refuseIf(prospect.close().isEmpty(), of(OpportunityRefusal.OPPORTUNITY_TIME_UNCLEAR, "expected_close"))
                .refuseIf(prospect.close().filter(day -> day.isBefore(today)).isPresent(),
                        of(OpportunityRefusal.OPPORTUNITY_CLOSE_IN_THE_PAST, "expected_close").with("today", today))
                .refuseIf(prospect.revenue().isEmpty(), of(OpportunityRefusal.OPPORTUNITY_REVENUE_MISSING, "expected_revenue"))
                .refuseIf(content.bant().needIsVague(), of(OpportunityRefusal.OPPORTUNITY_NEED_VAGUE, "bant_need").with("least",
                        Bant.LEAST_NEED))
                .list();
    }

    private List<Refusal> known() {
        var found = new Refusals().refuseIf(content.customer().account().isPresent() && !around.accountKnown(),
                of(OpportunityRefusal.OPPORTUNITY_CUSTOMER_UNKNOWN, "customer_id"));
        content.approach().services().stream().filter(around.unknownServices()::contains).forEach(code -> found.refuseIf(true,
                of(OpportunityRefusal.OPPORTUNITY_NOT_OF_THE_CLOUD, "cloud_services").with("service", code)));
        return found.addAll(unknown(content.approach().offerings(), around.offerings())).list();
    }

    static List<Refusal> unknown(List<String> wanted, Map<String, Offering> known) {
        return wanted.stream().filter(code -> !known.containsKey(code)).map(code ->
                of(OpportunityRefusal.OPPORTUNITY_OFFERING_UNKNOWN, "offerings").with("offering", code)).toList();
    }

    private static Refusal of(OpportunityRefusal refusal, String field) {
        return refusal.refusal("field", field);
    }
}
