package org.partnercenter.domain.realname;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One application of a partner for a customer's authentication.
 *
 * @param claim       empty once the customer was erased
 * @param bucket      where the attachments are
 * @param appliedAt   business time
 * @param appliedBy   the operator who applied; empty: the partner's main account
 * @param review      whether somebody had or has to look at it ({@code is_review}, RNA-10)
 * @param outcome     empty while in review
 */
public record Application(ApplicationId id, PartyId customer, PartyId partner, ApplicationKind kind, Optional<Claim> claim,
                          String bucket, List<Attachment> attachments, Instant appliedAt, Optional<String> appliedBy, boolean review,
                          Optional<Outcome> outcome) {

    public static final int MAX_OPINION = 256;

    /**
     * What became of it.
     *
     * @param at      business time
     * @param by      the platform's operator; empty: its main account, or nobody had to look
     * @param opinion the reviewer's words
     */
    public record Outcome(Verdict verdict, Instant at, Optional<String> by, Optional<String> opinion) {

        public Outcome {
            Objects.requireNonNull(verdict, "verdict");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(opinion, "opinion");
        }

        @Override
        public String toString() {
            return "Outcome[" + verdict + ", " + at + "]";
        }
    }

    public Application {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(claim, "claim");
        Objects.requireNonNull(bucket, "bucket");
        attachments = List.copyOf(attachments);
        Objects.requireNonNull(appliedAt, "appliedAt");
        Objects.requireNonNull(appliedBy, "appliedBy");
        Objects.requireNonNull(outcome, "outcome");
    }

    public ApplicationStatus status() {
        return outcome.map(decided -> decided.verdict().status()).orElse(ApplicationStatus.IN_REVIEW);
    }

    /**
     * Decides the review (RNA-12).
     *
     * @param standing where its customer stands
     * @param opinion  needed for a refusal, at most {@link #MAX_OPINION} characters (RNA-11)
     */
    public Decision<Application> decide(Verdict verdict, Optional<String> opinion, RealNameState standing, Optional<String> by,
                                        Instant now) {
        return against(verdict, standing)
                .refuseIf(verdict == Verdict.REFUSE && opinion.filter(words -> !words.isBlank()).isEmpty(),
                        RealNameRefusal.REAL_NAME_OPINION_MISSING.refusal())
                .orGrant(new Application(id, customer, partner, kind, claim, bucket, attachments, appliedAt, appliedBy, review,
                        Optional.of(new Outcome(verdict, now, by, opinion))));
    }

    private Refusals against(Verdict verdict, RealNameState standing) {
        return new Refusals().refuseIf(outcome.isPresent() || !RealNameTransition.TABLE.allows(standing, verdict.event()),
                RealNameRefusal.REAL_NAME_APPLICATION_DECIDED.refusal("application_id", id).with("status", status()));
    }

    /** What each verdict would come to now. */
    public List<Possibility> possibilities(RealNameState standing) {
        return Stream.of(Verdict.values()).map(verdict -> {
            var refusals = against(verdict, standing).list();
            return new Possibility(verdict.event().name(), refusals.isEmpty()
                    ? RealNameTransition.TABLE.next(standing, verdict.event()).orElseThrow().name() : "", refusals);
        }).toList();
    }

    /** The file of that place, counted from 0, as the reviewer may see it. @param found what is there now */
    public Decision<Attachment> shown(int place, Optional<InspectedFile.Found> found) {
        var attachment = attachments.get(place);
        return new Refusals().refuseIf(found.filter(now -> now.digest().equals(attachment.digest())).isEmpty(),
                        RealNameRefusal.ATTACHMENT_CHANGED.refusal("application_id", id).with("place", place))
                .orGrant(attachment);
    }

    @Override
    public String toString() {
        return "Application[" + id + ", " + kind + ", " + status() + "]";
    }
}
