package org.partnercenter.domain.benefit;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One application of a partner for a benefit. What it carries and how it lives is its programme's; steps are taken by {@link BenefitLife}.
 *
 * @param programme the programme's code
 * @param revision  1 at first, one more with each step; who read another one does not decide about this one
 * @param amount    what it is about, once known
 * @param deadline  by when somebody has to act, if anybody has
 * @param comment   what the vendor said last; goes when the partner acts
 * @param approver  who approved it first where two have to
 */
public record BenefitApplication(ApplicationNo no, PartyId partner, String programme, BenefitStatus status, int revision, Content content,
                                 Optional<Money> amount, Times times, Optional<Deadline> deadline, Optional<String> comment,
                                 Optional<String> approver) {

    /**
     * When it happened, business time.
     *
     * @param firstSubmitted when it was handed in first; never changes
     * @param waiting        since when it is in its state
     */
    public record Times(Instant created, Optional<Instant> firstSubmitted, Instant waiting) {

        public Times {
            Objects.requireNonNull(created, "created");
            Objects.requireNonNull(firstSubmitted, "firstSubmitted");
            Objects.requireNonNull(waiting, "waiting");
        }
    }

    public BenefitApplication {
        Objects.requireNonNull(no, "no");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(times, "times");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(comment, "comment");
        Objects.requireNonNull(approver, "approver");
    }

    /** Whether it was handed in at some time and still stands for something. */
    public boolean counts() {
        return status != BenefitStatus.DRAFT && !status.isGone();
    }

    @Override
    public String toString() {
        return "BenefitApplication[" + no + ", " + programme + ", " + status + "]";
    }
}
