package org.partnercenter.application.customer.leave;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What the site has set.
 *
 * @param zone       in which days and months are counted
 * @param answerDays days after which an unanswered request expires; 0: never
 */
public record LeaveTerms(ZoneId zone, int answerDays) {

    public LeaveTerms {
        if (answerDays < 0) {
            throw new IllegalArgumentException("days are not negative");
        }
    }

    Optional<Instant> end(Instant submitted) {
        return answerDays == 0 ? Optional.empty() : Optional.of(submitted.plus(answerDays, ChronoUnit.DAYS));
    }
}
