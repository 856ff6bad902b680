package org.partnercenter.domain.benefit;

import java.time.LocalDate;
import java.util.Objects;

/** A day by which somebody has to act. @param day the last one, at the site */
public record Deadline(LocalDate day, Side whose) {

    public Deadline {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(whose, "whose");
    }
}
