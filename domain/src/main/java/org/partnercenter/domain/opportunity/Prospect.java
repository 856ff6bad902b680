package org.partnercenter.domain.opportunity;

import org.partnercenter.domain.kernel.Money;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be expected, and when.
 *
 * @param budget  of the customer
 * @param revenue the vendor's, on top of what it has
 * @param close   when the contract is expected
 * @param planned whether it stands in the customer's purchase plan already
 * @param source  how the partner came to know
 */
public record Prospect(Optional<Money> budget, Optional<Money> revenue, Optional<LocalDate> close, boolean planned, Optional<LeadSource> source) {

    public Prospect {
        Objects.requireNonNull(budget, "budget");
        Objects.requireNonNull(revenue, "revenue");
        Objects.requireNonNull(close, "close");
        Objects.requireNonNull(source, "source");
    }
}
