package org.partnercenter.domain.benefit.fh;

import org.partnercenter.domain.benefit.ApplicationNo;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.Quarter;
import org.partnercenter.domain.kernel.Money;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * May this quarter be paid?
 *
 * @param months       its three, in order
 * @param certified    business information is certified, and no change of it is looked at (PAY-02)
 * @param overdueBills the partner has unpaid bills (PAY-06)
 * @param existing     the payment application there is already for the quarter
 * @param today        at the site
 */
public record PaymentQuestion(Quarter quarter, List<Month> months, boolean certified, boolean overdueBills, Optional<Existing> existing,
                              LocalDate today) {

    /**
     * One month of it.
     *
     * @param firstSubmittedIn month at the site in which it was handed in first
     * @param amount           what it is worth if it passes
     */
    public record Month(MonthState state, Optional<YearMonth> firstSubmittedIn, Money amount) {

        public static final Month NOTHING = new Month(MonthState.NOT_APPLIED, Optional.empty(), Money.zero(Money.CNY));

        public Month {
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(firstSubmittedIn, "firstSubmittedIn");
            Objects.requireNonNull(amount, "amount");
        }

        /** One that was handed in. */
        public static Month of(MonthState state, YearMonth firstSubmittedIn, Money amount) {
            return new Month(state, Optional.of(firstSubmittedIn), amount);
        }
    }

    /** A payment application for the same quarter. */
    public record Existing(ApplicationNo no, BenefitStatus status) {
    }

    public PaymentQuestion {
        Objects.requireNonNull(quarter, "quarter");
        Objects.requireNonNull(existing, "existing");
        Objects.requireNonNull(today, "today");
        months = List.copyOf(months);
        if (months.size() != quarter.months().size()) {
            throw new IllegalArgumentException("a quarter has three months");
        }
    }
}
