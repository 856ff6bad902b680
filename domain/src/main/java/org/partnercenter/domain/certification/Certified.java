package org.partnercenter.domain.certification;

import java.time.Instant;
import java.util.Currency;
import java.util.Objects;

/** What was certified last, as far as others settle by it. @param since business time */
public record Certified(SigningEntity entity, TaxStanding tax, Instant since) {

    public Certified {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(tax, "tax");
        Objects.requireNonNull(since, "since");
    }

    /** What is settled in (BIA-06). */
    public Currency currency() {
        return entity.currency();
    }
}
