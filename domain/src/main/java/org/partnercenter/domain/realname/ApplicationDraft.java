package org.partnercenter.domain.realname;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An application that is to be made. */
public record ApplicationDraft(ApplicationId id, PartyId customer, PartyId partner, Optional<String> operator, Claim claim,
                               List<InspectedFile> files) {

    /** So many paths are looked at; more are refused as they stand (RNA-15). */
    public static final int MAX_FILES = 4;

    private static final String FILES = "verified_file_url";

    public ApplicationDraft {
        files = List.copyOf(files);
    }

    /** The partner's bucket. @param name empty while uploading is off (RNA-02) */
    public record Bucket(Optional<String> name, boolean reachable) {
    }

    /**
     * What the house knows.
     *
     * @param own           whether the customer is the partner's own now (RNA-06)
     * @param standing      where it stands
     * @param attempts      applications for it since the day began, in the site's zone
     * @param attemptsLimit how many there may be a day (RNA-08)
     * @param sameNumber    other customers that are, or are about to be, verified by the same number
     * @param numberLimit   how many customers one number may verify
     * @param code          what is wrong with the code of a bank card's phone, if there is one
     * @param open          whether review takes anything now (RNA-09)
     * @param review        whether somebody has to look at it
     */
    public record Surroundings(Bucket bucket, boolean own, RealNameState standing, int attempts, int attemptsLimit, int sameNumber,
                               int numberLimit, Optional<Refusal> code, boolean open, boolean review) {
    }

    /** The application, and where its customer stands with it. */
    public record Applied(Application application, RealNameState standing) {
    }

    /** The application as it is made now, or all reasons against it. Of a foreign customer nothing is told but that it is one. */
    public Decision<Applied> apply(Surroundings around, Instant now) {
        var refusals = new Refusals();
        checkBucket(around.bucket(), refusals);
        checkFiles(around.bucket(), refusals);
        claim.checkName(refusals);
        checkCustomer(claim.kind(), customer, around, refusals);
        claim.checkNumbers(refusals);
        refusals.refuseIf(around.own() && around.sameNumber() >= around.numberLimit(), claim.numberUsed(around.numberLimit()));
        refusals.addAll(around.code().stream().toList());
        refusals.refuseIf(!around.open(), RealNameRefusal.REVIEW_CLOSED.refusal());
        checkCount(refusals);
        return refusals.any() ? Decision.refused(refusals.list()) : Decision.granted(made(around, now));
    }

    /** What stands in the way of any application of a kind for a customer, whatever it would claim; empty if nothing does. */
    public static List<Refusal> eligibility(ApplicationKind kind, PartyId customer, Surroundings around) {
        var refusals = new Refusals();
        checkBucket(around.bucket(), refusals);
        checkCustomer(kind, customer, around, refusals);
        return refusals.refuseIf(!around.open(), RealNameRefusal.REVIEW_CLOSED.refusal()).list();
    }

    private static void checkCustomer(ApplicationKind kind, PartyId customer, Surroundings around, Refusals refusals) {
        if (around.own()) {
            checkStanding(kind, customer, around, refusals);
        } else {
            refusals.refuseIf(true, RealNameRefusal.REAL_NAME_CUSTOMER_FOREIGN.refusal("customer_id", customer));
        }
    }

    private static void checkBucket(Bucket bucket, Refusals refusals) {
        refusals.refuseIf(bucket.name().isEmpty(), RealNameRefusal.UPLOAD_OFF.refusal());
        refusals.refuseIf(bucket.name().isPresent() && !bucket.reachable(), RealNameRefusal.BUCKET_UNREACHABLE.refusal());
    }

    private void checkFiles(Bucket bucket, Refusals refusals) {
        if (bucket.name().isPresent() && bucket.reachable() && files.size() <= MAX_FILES) {
            for (int i = 0; i < files.size(); i++) {
                files.get(i).check(FILES + "[" + i + "]", refusals);
            }
        }
    }

    private static void checkStanding(ApplicationKind kind, PartyId customer, Surroundings around, Refusals refusals) {
        var standing = around.standing();
        boolean change = kind == ApplicationKind.CHANGE;
        boolean allowed = RealNameTransition.TABLE.allows(standing, kind.event(around.review()));
        refusals.refuseIf(!allowed && change && standing.status() != VerifiedStatus.VERIFIED && !standing.isInReview(),
                RealNameRefusal.NOT_AN_INDIVIDUAL.refusal("customer_id", customer));
        refusals.refuseIf(!allowed && standing.status() == VerifiedStatus.VERIFIED && !standing.isInReview(),
                RealNameRefusal.REAL_NAME_VERIFIED.refusal("customer_id", customer));
        refusals.refuseIf(!allowed && standing.isInReview(), RealNameRefusal.REAL_NAME_IN_REVIEW.refusal("customer_id", customer));
        refusals.refuseIf(around.attempts() >= around.attemptsLimit(),
                RealNameRefusal.REAL_NAME_ATTEMPTS_USED.refusal("limit", around.attemptsLimit()));
    }

    private void checkCount(Refusals refusals) {
        boolean tooMany = files.size() > MAX_FILES;
        refusals.refuseIf(tooMany, CommonRefusal.TOO_MANY_ITEMS.refusal("field", FILES).with("limit", MAX_FILES));
        refusals.refuseIf(!tooMany && files.size() != claim.attachments(), RealNameRefusal.ATTACHMENT_COUNT.refusal("field", FILES)
                .with("expected", claim.attachments()).with("given", files.size()));
    }

    private Applied made(Surroundings around, Instant now) {
        var outcome = around.review() ? Optional.<Application.Outcome>empty()
                : Optional.of(new Application.Outcome(Verdict.APPROVE, now, Optional.empty(), Optional.empty()));
        var application = new Application(id, customer, partner, claim.kind(), Optional.of(claim), around.bucket().name().orElseThrow(),
                files.stream().map(InspectedFile::attachment).toList(), now, operator, around.review(), outcome);
        return new Applied(application,
                RealNameTransition.TABLE.next(around.standing(), claim.kind().event(around.review())).orElseThrow());
    }
}
