package org.partnercenter.domain.opportunity.business;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is told of a business opportunity, in three steps (BIZ-02).
 *
 * @param title   up to {@link #MAX_TITLE} characters
 * @param detail  the second step, once it is begun
 * @param revenue the third step, once it is begun
 */
public record BusinessContent(String title, Optional<String> description, Optional<Detail> detail, Optional<Revenue> revenue) {

    public static final int MAX_TITLE = 128;
    public static final int MAX_TEXT = 2_000;
    public static final int MOST_SERVICES = 50;

    /** @param need of the customer @param services service types of the vendor @param close when it should be signed */
    public record Detail(Optional<String> need, Set<String> services, Optional<LocalDate> close) {

        public Detail {
            Objects.requireNonNull(need, "need");
            services = Collections.unmodifiableSet(new TreeSet<>(services));
            Objects.requireNonNull(close, "close");
        }
    }

    /** What is expected. @param from the first month there is some */
    public record Revenue(Optional<Money> total, Optional<Money> monthly, Optional<YearMonth> from) {

        public Revenue {
            Objects.requireNonNull(total, "total");
            Objects.requireNonNull(monthly, "monthly");
            Objects.requireNonNull(from, "from");
        }
    }

    public BusinessContent {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(revenue, "revenue");
    }

    /** How far it is told. */
    BusinessOpportunityStatus status() {
        if (revenue.isPresent()) {
            return BusinessOpportunityStatus.OPEN;
        }
        return detail.isPresent() ? BusinessOpportunityStatus.DETAILED : BusinessOpportunityStatus.BASIC;
    }

    /** What is missing of the steps that are begun. */
    List<Refusal> faults() {
        var refusals = new Refusals();
        detail.ifPresent(step -> refusals
                .refuseIf(step.need().isEmpty(), missing("need"))
                .refuseIf(step.services().isEmpty(), missing("cloud_services"))
                .refuseIf(step.close().isEmpty(), missing("expected_close")));
        revenue.ifPresent(step -> refusals
                .refuseIf(detail.isEmpty(), missing("need"))
                .refuseIf(step.total().isEmpty(), missing("expected_revenue"))
                .refuseIf(step.monthly().isEmpty(), missing("monthly_revenue"))
                .refuseIf(step.from().isEmpty(), missing("revenue_from")));
        return refusals.list();
    }

    private static Refusal missing(String field) {
        return BusinessOpportunityRefusal.BIZ_STEP_INCOMPLETE.refusal("field", field);
    }

    @Override
    public String toString() {
        return "BusinessContent[***]";
    }
}
