package org.partnercenter.domain.opportunity;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An opportunity that partner and vendor share.
 *
 * @param partner   whose it is, or with whom it is shared now; empty while it is the vendor's alone
 * @param tags      the demands its offerings meet (OPP-12)
 * @param counting  whether one of its offerings counts in statistics (OPP-13)
 * @param knownAccount whether its customer is the vendor's already: then who looks after that one validates, else its office (OPP-11)
 * @param ending    why it ended; present where somebody said
 * @param contest   how it came out against duplicates, if it was decided among any
 * @param latest    what was told of its progress last
 */
public record SharedOpportunity(OpportunityId id, OpportunityOrigin origin, OpportunityStatus status, Optional<PartyId> partner,
                                OpportunityContent content, Set<String> tags, boolean counting, boolean knownAccount, Moments moments,
                                Deadlines deadlines, Optional<Ending> ending, Optional<Contest> contest, Optional<Progress.Latest> latest) {

    /** What came of one that passes. @param losers those of the same that lose by it */
    public record Passed(SharedOpportunity winner, List<SharedOpportunity> losers) {

        public Passed {
            losers = List.copyOf(losers);
        }
    }

    public SharedOpportunity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(content, "content");
        tags = Collections.unmodifiableSet(new TreeSet<>(tags));
        Objects.requireNonNull(moments, "moments");
        Objects.requireNonNull(deadlines, "deadlines");
        Objects.requireNonNull(ending, "ending");
        Objects.requireNonNull(contest, "contest");
        Objects.requireNonNull(latest, "latest");
    }

    /** A partner's draft (OPP-01). Its content may be anything yet, as long as the offerings exist. */
    public static Decision<SharedOpportunity> draft(OpportunityId id, PartyId partner, OpportunityContent content, Surroundings around,
                                                    Instant now) {
        return new Refusals().refuseIf(!around.member(), OpportunityRefusal.OPPORTUNITY_NOT_A_MEMBER.refusal())
                .addAll(SharingCheck.unknown(content.approach().offerings(), around.offerings()))
                .orGrant(fresh(id, OpportunityOrigin.PARTNER_ORIGINATED, OpportunityStatus.DRAFT, Optional.of(partner), content, around,
                        Moments.of(Optional.empty(), now)));
    }

    /** One of the vendor's, as its CRM tells of it. @param created when it was created there: its clock, which never changes (OPP-08) */
    public static Decision<SharedOpportunity> enter(OpportunityId id, OpportunityContent content, Instant created, Surroundings around,
                                                    Instant now) {
        return new Refusals()
                .refuseIf(content.title().isEmpty(), missing("title"))
                .refuseIf(content.customer().title().isEmpty(), missing("customer_name"))
                .refuseIf(content.customer().place().isEmpty(), missing("customer_place"))
                .addAll(SharingCheck.unknown(content.approach().offerings(), around.offerings()))
                .orGrant(fresh(id, OpportunityOrigin.VENDOR_ORIGINATED, OpportunityStatus.CREATED, Optional.empty(), content, around,
                        Moments.of(Optional.of(created), now)));
    }

    private static SharedOpportunity fresh(OpportunityId id, OpportunityOrigin origin, OpportunityStatus status, Optional<PartyId> partner,
                                           OpportunityContent content, Surroundings around, Moments moments) {
        var offerings = content.approach().offerings();
        return new SharedOpportunity(id, origin, status, partner, content, tagsOf(offerings, around), counts(offerings, around),
                around.accountKnown(), moments, Deadlines.NONE, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Refusal missing(String field) {
        return OpportunityRefusal.OPPORTUNITY_FIELD_MISSING.refusal("field", field);
    }

    private static Set<String> tagsOf(List<String> codes, Surroundings around) {
        var all = new TreeSet<String>();
        around.named(codes).forEach(each -> all.addAll(each.tags()));
        return all;
    }

    private static boolean counts(List<String> codes, Surroundings around) {
        return around.named(codes).stream().anyMatch(Offering::counts);
    }

    public Decision<SharedOpportunity> edit(OpportunityContent other, Surroundings around, Instant now) {
        return step(OpportunityEvent.EDIT).flatMap(next -> Decision.unless(SharingCheck.unknown(other.approach().offerings(), around.offerings()),
                retold(next, other, around, moments.at(now), deadlines)));
    }

    public Decision<SharedOpportunity> discard(Instant now) {
        return step(OpportunityEvent.DISCARD).map(next -> in(next, moments.at(now), Deadlines.NONE));
    }

    /** Shares it: everything that is missing, unclear, unreasonable or taken is told at once. */
    public Decision<SharedOpportunity> submit(Surroundings around, Instant now) {
        return step(OpportunityEvent.SUBMIT).flatMap(next -> Decision.unless(againstSubmitting(around, now),
                retold(next, content, around, moments.submitted(now), around.days().review(now))));
    }

    private SharedOpportunity retold(OpportunityStatus next, OpportunityContent other, Surroundings around, Moments at, Deadlines by) {
        var offerings = other.approach().offerings();
        return new SharedOpportunity(id, origin, next, partner, other, tagsOf(offerings, around), counts(offerings, around), around.accountKnown(),
                at, by, ending, contest, latest);
    }

    private List<Refusal> againstSubmitting(Surroundings around, Instant now) {
        return new Refusals()
                .refuseIf(!around.member(), OpportunityRefusal.OPPORTUNITY_NOT_A_MEMBER.refusal())
                .addAll(new SharingCheck(content, around, around.days().day(now)).faults(partner.orElseThrow()))
                .addAll(new Rivalry(this, around.others()).taken())
                .list();
    }

    /** A draft with the content of a rejected one. */
    public Decision<SharedOpportunity> copy(OpportunityId other, Surroundings around, Instant now) {
        return step(OpportunityEvent.COPY).flatMap(same -> draft(other, partner.orElseThrow(), content, around, now));
    }

    /** The review is passed: from now on its clock runs (OPP-08), and ten working days to validate it (OPP-09). */
    public Decision<SharedOpportunity> approve(List<SharedOpportunity> others, SiteDays days, Instant now) {
        return step(OpportunityEvent.APPROVE).flatMap(next -> Decision.unless(new Rivalry(this, others).taken(),
                in(next, moments.reviewed(now), days.validation(now))));
    }

    /** The earliest of those of the same passes, and the others lose (OPP-08). */
    public Decision<Passed> validate(List<SharedOpportunity> others, SiteDays days, Instant now) {
        return step(OpportunityEvent.VALIDATE).flatMap(next -> deadlines.isOver(now)
                ? Decision.refused(OpportunityRefusal.OPPORTUNITY_VALIDATION_OVER.refusal("until", deadlines.due().orElseThrow()))
                : passed(next, others, days, now));
    }

    private Decision<Passed> passed(OpportunityStatus next, List<SharedOpportunity> others, SiteDays days, Instant now) {
        var rivalry = new Rivalry(this, others);
        return Decision.unless(rivalry.againstPassing(), new Passed(in(next, moments.passed(now), days.silence(now)).with(rivalry.won()),
                rivalry.losing(now)));
    }

    SharedOpportunity lost(Contest how, Instant now) {
        var next = OpportunityTransition.TABLE.next(status, OpportunityEvent.LOSE_TO_ANOTHER).orElseThrow();
        return in(next, moments.at(now), Deadlines.NONE).with(Optional.of(how)).ended(Optional.of(RejectionCause.DUPLICATE), Optional.empty());
    }

    /** The vendor rejects it, and says why (OPP-07). */
    public Decision<SharedOpportunity> reject(RejectionCause cause, Optional<String> words, List<SharedOpportunity> others, Instant now) {
        return step(OpportunityEvent.REJECT).flatMap(next -> new Refusals()
                .refuseIf(!cause.fits(status), OpportunityRefusal.OPPORTUNITY_CAUSE_DOES_NOT_FIT.refusal("cause", cause).with("status", status))
                .refuseIf(cause == RejectionCause.OTHER && words.isEmpty(), OpportunityRefusal.OPPORTUNITY_FIELD_MISSING.refusal("field", "reason"))
                .orGrant(in(next, moments.at(now), Deadlines.NONE)
                        .with(cause == RejectionCause.DUPLICATE ? new Rivalry(this, others).rejected() : contest)
                        .ended(Optional.of(cause), words)));
    }

    /** Offers one of the vendor's to a partner; nobody else has it meanwhile (HO-05). */
    public Decision<SharedOpportunity> share(PartyId with, HandoverStanding standing, List<SharedOpportunity> others, SiteDays days, Instant now) {
        boolean elsewhere = status == OpportunityStatus.PENDING_ACCEPTANCE || origin == OpportunityOrigin.VENDOR_ORIGINATED
                && status.isExclusive();
        return elsewhere ? Decision.refused(OpportunityRefusal.HANDOVER_WITH_ANOTHER.refusal("status", status))
                : step(OpportunityEvent.SHARE).flatMap(next -> new Refusals().addAll(standing.against())
                        .addAll(new Rivalry(this, others).taken())
                        .orGrant(new SharedOpportunity(id, origin, next, Optional.of(with), content, tags, counting, knownAccount,
                                moments.at(now), days.answer(now), Optional.empty(), contest, latest)));
    }

    public Decision<Passed> accept(List<SharedOpportunity> others, SiteDays days, Instant now) {
        return answer(OpportunityEvent.ACCEPT, now).flatMap(next -> passed(next, others, days, now));
    }

    /** @param words why not (HO-03) */
    public Decision<SharedOpportunity> decline(Optional<String> words, Instant now) {
        return answer(OpportunityEvent.DECLINE, now).flatMap(next -> words.isEmpty()
                ? Decision.refused(OpportunityRefusal.HANDOVER_REASON_MISSING.refusal("field", "reason"))
                : Decision.granted(in(next, moments.at(now), Deadlines.NONE).ended(Optional.empty(), words)));
    }

    private Decision<OpportunityStatus> answer(OpportunityEvent event, Instant now) {
        return step(event).flatMap(next -> deadlines.isOver(now)
                ? Decision.refused(OpportunityRefusal.HANDOVER_ANSWER_LATE.refusal("until", deadlines.due().orElseThrow()))
                : Decision.granted(next));
    }

    /** The vendor names other offerings; the demands follow (OPP-12). */
    public Decision<SharedOpportunity> changeOfferings(List<String> codes, Surroundings around, Instant now) {
        return step(OpportunityEvent.CHANGE_OFFERINGS).flatMap(next -> Decision.unless(SharingCheck.unknown(codes, around.offerings()),
                new SharedOpportunity(id, origin, next, partner, content.with(codes), tagsOf(codes, around), counts(codes, around), knownAccount,
                        moments, deadlines, ending, contest, latest)));
    }

    /** The partner tells how it goes (OPP-14, OPP-16, HO-04). */
    public Decision<SharedOpportunity> update(Progress told, SiteDays days, Instant now) {
        var event = told.phase().event(status);
        if (!status.isFollowed()) {
            return Decision.refused(notFollowed());
        }
        var faults = new ProgressCheck(this, told, days.day(now)).faults();
        return faults.isEmpty() ? step(event).map(next -> followed(next, told, days, now)) : Decision.refused(faults);
    }

    private Refusal notFollowed() {
        boolean handed = origin == OpportunityOrigin.VENDOR_ORIGINATED && moments.passedAt().isEmpty();
        return (handed ? OpportunityRefusal.HANDOVER_NOT_ACCEPTED : OpportunityRefusal.OPPORTUNITY_NOT_FOLLOWED).refusal("status", status);
    }

    private SharedOpportunity followed(OpportunityStatus next, Progress told, SiteDays days, Instant now) {
        boolean signs = next == OpportunityStatus.SIGNED && status != OpportunityStatus.SIGNED;
        var last = new Progress.Latest(told.phase(), told.probability(), now, signs ? told.signed() : latest.flatMap(Progress.Latest::signed),
                signs ? told.signedOn() : latest.flatMap(Progress.Latest::signedOn),
                next == OpportunityStatus.DELIVERED ? told.deliveredOn() : Optional.empty());
        var after = new SharedOpportunity(id, origin, next, partner, content, tags, counting, knownAccount, next == status ? moments
                : moments.at(now), next.isFollowed() ? days.silence(now) : Deadlines.NONE, ending, contest, Optional.of(last));
        return next == OpportunityStatus.CLOSED_LOST ? after.ended(Optional.empty(), told.lostReason()) : after;
    }

    /** Only the vendor cancels what was submitted (OPP-10). @param words why */
    public Decision<SharedOpportunity> cancel(String words, Instant now) {
        return step(OpportunityEvent.CANCEL).map(next -> in(next, moments.at(now), Deadlines.NONE).ended(Optional.empty(), Optional.of(words)));
    }

    /** What the clock makes of it, if its time is over (OPP-09, HO-02). */
    public Optional<SharedOpportunity> expire(Instant now) {
        return deadlines.isOver(now) ? OpportunityTransition.TABLE.next(status, OpportunityEvent.EXPIRE)
                .map(next -> in(next, moments.at(now), Deadlines.NONE).ended(next == OpportunityStatus.REJECTED
                        ? Optional.of(RejectionCause.NOT_VALIDATED_IN_TIME) : Optional.empty(), Optional.empty())) : Optional.empty();
    }

    /**
     * The same, once somebody was told that time runs out; of one that is followed the next reminder comes after as many days again.
     * Of one whose time is over already nothing is told but its end.
     */
    public Optional<SharedOpportunity> alerted(SiteDays days, Instant now) {
        return deadlines.alert().filter(at -> !now.isBefore(at) && !deadlines.isOver(now)).map(at -> in(status, moments,
                status.isFollowed() ? days.silence(now) : new Deadlines(deadlines.due(), Optional.empty())));
    }

    /** Whether its partner sees all of it; of what it has not accepted it sees no customer, no contact and no description (HO-02). */
    public boolean isOpenToPartner() {
        return origin == OpportunityOrigin.PARTNER_ORIGINATED || moments.passedAt().isPresent();
    }

    /** Where it is looked after: by the place of its customer (OPP-11). */
    public Optional<RepOffice> office() {
        return content.customer().place();
    }

    /** Whether it counts in statistics (OPP-13). */
    public boolean counted() {
        return origin == OpportunityOrigin.PARTNER_ORIGINATED && counting
                && (status == OpportunityStatus.SIGNED || status == OpportunityStatus.DELIVERED);
    }

    /** The clock duplicates are ordered by (OPP-08). */
    public Optional<Instant> clock() {
        return Rivalry.clock(this);
    }

    /** What keeps it from being shared, if it is a draft. */
    List<Refusal> refusalsOf(OpportunityEvent event, Surroundings around, Instant now) {
        var moved = step(event);
        return moved.isGranted() ? switch (event) {
            case SUBMIT -> againstSubmitting(around, now);
            case APPROVE -> new Rivalry(this, around.others()).taken();
            case VALIDATE -> validate(around.others(), around.days(), now).refusals();
            case ACCEPT -> accept(around.others(), around.days(), now).refusals();
            case DECLINE -> answer(event, now).refusals();
            case SHARE -> new Rivalry(this, around.others()).taken();
            case DRAW_UP, EDIT, DISCARD, COPY, REJECT, LOSE_TO_ANOTHER, EXPIRE, ENTER, CHANGE_OFFERINGS, UPDATE, SIGN, DELIVER, LOSE, CANCEL ->
                    List.of();
        } : moved.refusals();
    }

    Decision<OpportunityStatus> step(OpportunityEvent event) {
        return OpportunityTransition.TABLE.next(status, event).map(Decision::granted)
                .orElseGet(() -> Decision.refused(OpportunityRefusal.OPPORTUNITY_STATE.refusal("status", status).with("event", event)));
    }

    private SharedOpportunity in(OpportunityStatus next, Moments at, Deadlines by) {
        return new SharedOpportunity(id, origin, next, partner, content, tags, counting, knownAccount, at, by, ending, contest, latest);
    }

    private SharedOpportunity with(Optional<Contest> how) {
        return new SharedOpportunity(id, origin, status, partner, content, tags, counting, knownAccount, moments, deadlines, ending, how, latest);
    }

    private SharedOpportunity ended(Optional<RejectionCause> cause, Optional<String> words) {
        return new SharedOpportunity(id, origin, status, partner, content, tags, counting, knownAccount, moments, deadlines,
                Optional.of(new Ending(cause, words)), contest, latest);
    }

    @Override
    public String toString() {
        return "SharedOpportunity[" + id + ", " + status + "]";
    }
}
