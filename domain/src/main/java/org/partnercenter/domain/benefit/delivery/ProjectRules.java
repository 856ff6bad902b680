package org.partnercenter.domain.benefit.delivery;

import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.Content;
import org.partnercenter.domain.benefit.Step;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is asked of a project and its delivery (DCS-01, DCS-02). Content may be a draft's. */
final class ProjectRules {

    /** Key of the allowance for one project: the most it is supported with. Without one there is no such limit. */
    static final String LIMIT = "PROJECT";

    /** Codes of the states of opportunities, being worked on or delivered, that a project may reference (DCS-02). */
    static final Set<String> OPPORTUNITY_STATES = Set.of("IN_PROGRESS", "DELIVERED");

    /** Days of a project, both ends belonging to it. */
    private record Period(LocalDate from, LocalDate until) {

        /** Until it was delivered, or is to be; empty as long as something is missing or the wrong way round. */
        static Optional<Period> of(Content content) {
            return content.day("starts_on").flatMap(from -> content.day("delivered_on").or(() -> content.day("ends_on"))
                    .filter(until -> !until.isBefore(from)).map(until -> new Period(from, until)));
        }

        boolean overlaps(Period other) {
            return !other.until.isBefore(from) && !other.from.isAfter(until);
        }
    }

    private ProjectRules() {
    }

    static List<Refusal> againstProject(Step step) {
        var content = step.content();
        var amount = content.money("amount").orElse(Money.zero(Money.CNY));
        var refusals = new Refusals()
                .refuseIf(content.has("amount") && amount.isZero(), CommonRefusal.AMOUNT_NOT_POSITIVE.refusal("field", "amount"));
        content.day("starts_on").ifPresent(start -> {
            refusals.refuseIf(content.day("ends_on").filter(start::isAfter).isPresent(), CommonRefusal.FIELD_INVALID.refusal("field", "ends_on"));
            step.around().allowance(LIMIT, start).filter(limit -> amount.isMoreThan(limit.amount())).ifPresent(limit -> refusals.refuseIf(true,
                    DeliveryRefusal.DELIVERY_AMOUNT_ABOVE.refusal("amount", amount.toMajor().toPlainString())
                            .with("limit", limit.amount().toMajor().toPlainString())));
        });
        content.text("opportunity_id").ifPresent(opportunity -> refusals.addAll(againstOpportunity(step, opportunity)));
        return refusals.addAll(againstOthers(step)).list();
    }

    /** A late delivery makes the project longer, so that it may reach into another one. */
    static List<Refusal> againstDelivery(Step step) {
        var refusals = new Refusals();
        step.content().day("delivered_on").ifPresent(day -> refusals
                .refuseIf(day.isAfter(step.around().today()), DeliveryRefusal.DELIVERY_DATE_AHEAD.refusal("delivered_on", day))
                .refuseIf(step.content().day("starts_on").filter(day::isBefore).isPresent(),
                        DeliveryRefusal.DELIVERY_DATE_BEFORE.refusal("delivered_on", day)));
        return refusals.addAll(againstOthers(step)).list();
    }

    private static List<Refusal> againstOpportunity(Step step, String opportunity) {
        return Optional.ofNullable(step.around().opportunities().get(opportunity))
                .map(state -> OPPORTUNITY_STATES.contains(state) ? List.<Refusal>of()
                        : List.of(DeliveryRefusal.DELIVERY_OPPORTUNITY_STATE.refusal("opportunity_id", opportunity).with("status", state)))
                .orElseGet(() -> List.of(DeliveryRefusal.DELIVERY_OPPORTUNITY_UNKNOWN.refusal("opportunity_id", opportunity)));
    }

    private static List<Refusal> againstOthers(Step step) {
        var refusals = new Refusals();
        var customer = step.content().text("customer_id");
        Period.of(step.content()).ifPresent(period -> {
            var others = step.around().related().stream().filter(ProjectRules::isSupported)
                    .filter(other -> customer.isPresent() && other.content().text("customer_id").equals(customer))
                    .filter(other -> Period.of(other.content()).filter(period::overlaps).isPresent()).toList();
            others.stream().filter(other -> other.partner().equals(step.partner())).forEach(other -> refusals.refuseIf(true,
                    DeliveryRefusal.DELIVERY_CUSTOMER_TWICE.refusal("customer_id", customer.orElse("")).with("application_no", other.no())));
            refusals.refuseIf(others.stream().anyMatch(other -> !other.partner().equals(step.partner())),
                    DeliveryRefusal.DELIVERY_CUSTOMER_TAKEN.refusal("customer_id", customer.orElse("")).with("from", period.from())
                            .with("until", period.until()));
        });
        return refusals.list();
    }

    private static boolean isSupported(BenefitApplication other) {
        return other.programme().equals(DeliverySupport.CODE) && other.counts() && other.status() != BenefitStatus.FIRST_REVIEW_REJECTED;
    }
}
