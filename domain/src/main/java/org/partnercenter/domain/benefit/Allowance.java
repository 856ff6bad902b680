package org.partnercenter.domain.benefit;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An amount the vendor grants for something, while it is valid: a month of a person, a label, a budget.
 *
 * @param partner the only one it is for; empty for all
 * @param key     what it is for, in the words of the programme
 * @param from    first day, at the site
 * @param until   last day
 */
public record Allowance(String programme, Optional<PartyId> partner, String key, Money amount, LocalDate from, LocalDate until) {

    public Allowance {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(amount, "amount");
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("an allowance ends after it begins");
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
