package org.partnercenter.domain.discount;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How an application was, or is, reviewed.
 *
 * @param special     it was submitted as a special request, outside the range
 * @param submittedAt business time
 * @param decidedAt   business time; for what passed by itself the time it was submitted at
 * @param reason      why it was rejected
 */
public record DiscountReview(Reviewer reviewer, boolean special, Instant submittedAt, Optional<Instant> decidedAt, Optional<String> reason) {

    public static final int MAX_REASON = 500;

    public DiscountReview {
        Objects.requireNonNull(reviewer, "reviewer");
        Objects.requireNonNull(submittedAt, "submittedAt");
        Objects.requireNonNull(decidedAt, "decidedAt");
        Objects.requireNonNull(reason, "reason");
    }

    /** What is asked now is not what the seller reviewed, and none of its business. */
    DiscountReview ofNoSeller() {
        return new DiscountReview(new Reviewer(Optional.empty()), special, submittedAt, decidedAt, reason);
    }

    DiscountReview decided(Instant at, Optional<String> why) {
        return new DiscountReview(reviewer, special, submittedAt, Optional.of(at), why);
    }
}
