package org.partnercenter.domain.incentive.revenue;

import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * What a partner has to say about its revenue, and what came of it (INC-05).
 *
 * @param about  the statement
 * @param raised what the partner says
 * @param answer what the platform says to it
 */
public record RevenueFeedback(RevenueFeedbackId id, About about, Said raised, Optional<Said> answer) {

    /** What it is about. @param line the line of the statement, if it is about one */
    public record About(RevenueStatementId statement, PartyId partner, YearMonth month,
                        Optional<RevenueLineId> line) {

        public About {
            Objects.requireNonNull(statement, "statement");
            Objects.requireNonNull(partner, "partner");
            Objects.requireNonNull(month, "month");
            Objects.requireNonNull(line, "line");
        }
    }

    /** What somebody said. @param text free text @param by the operator; empty for the main account */
    public record Said(String text, Optional<String> by, Instant at) {

        public Said {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(at, "at");
        }

        @Override
        public String toString() {
            return "Said[" + at + "]";
        }
    }

    public RevenueFeedback {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(raised, "raised");
        Objects.requireNonNull(answer, "answer");
    }

    /** Something new. @param open whether there is one about the same that waits for its answer */
    public static Decision<RevenueFeedback> raise(RevenueFeedbackId id, About about, Said said, boolean open) {
        return new Refusals().refuseIf(open, RevenueRefusal.REVENUE_FEEDBACK_OPEN.refusal("revenue_id", about.statement()))
                .orGrant(new RevenueFeedback(id, about, said, Optional.empty()));
    }

    public FeedbackStatus status() {
        return answer.isPresent() ? FeedbackStatus.ANSWERED : FeedbackStatus.OPEN;
    }

    /** The handling result. */
    public Decision<RevenueFeedback> answer(Said said) {
        return new Refusals().refuseIf(!FeedbackTransition.TABLE.allows(status(), FeedbackEvent.ANSWER),
                RevenueRefusal.REVENUE_FEEDBACK_ANSWERED.refusal("feedback_id", id)).orGrant(new RevenueFeedback(id, about, raised,
                Optional.of(said)));
    }
}
