package org.partnercenter.domain.certification;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.kernel.WorkingDays;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A partner's business information, and how far it is certified. What was certified stands beside a change until that is decided;
 * nothing is settled meanwhile (BIA-02).
 *
 * @param info        what was submitted last
 * @param submittedAt business time
 * @param newAccount  whether it names another account than the one certified
 * @param transfer    the amount that was sent last
 * @param misses      wrong amounts since the last unlocking
 * @param failure     why it failed or lapsed; present in these states only
 * @param handledBy   day by which the vendor has looked at the confirmation letter by hand, in the site's zone (BIA-05)
 * @param certified   what was certified and still holds
 */
public record Certification(PartyId partner, CertificationStatus status, BusinessInfo info, Instant submittedAt, boolean newAccount,
                            Optional<BankTransfer> transfer, int misses, Optional<CertificationFailure> failure,
                            Optional<LocalDate> handledBy, Optional<Certified> certified) {

    /** Working days in which a confirmation letter is looked at, at most (BIA-05). */
    public static final int HANDLING_DAYS = 5;

    private static final Set<CertificationStatus> ENTERING = Set.of(CertificationStatus.AWAITING_AMOUNT, CertificationStatus.LOCKED);

    /**
     * What is known around what is submitted.
     *
     * @param suppliers the same company as other partners
     * @param days      working days
     * @param today     in the site's zone
     */
    public record Surroundings(List<Supplier> suppliers, WorkingDays days, LocalDate today) {

        public Surroundings {
            suppliers = List.copyOf(suppliers);
        }
    }

    /** What came of an amount that was entered: a wrong one is refused, and counted all the same. */
    public record Entered(Certification after, List<Refusal> refusals) {

        public Entered {
            refusals = List.copyOf(refusals);
        }
    }

    public Certification {
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(submittedAt, "submittedAt");
        Objects.requireNonNull(transfer, "transfer");
        Objects.requireNonNull(failure, "failure");
        Objects.requireNonNull(handledBy, "handledBy");
        Objects.requireNonNull(certified, "certified");
    }

    /** Submits what has to be certified: for the first time, again, or as a change of what is. */
    public static Decision<Certification> submit(PartyId partner, Optional<Certification> before, BusinessInfo info, Surroundings around,
                                                 Instant now) {
        var status = before.map(Certification::status).orElse(CertificationStatus.NONE);
        var event = status == CertificationStatus.CERTIFIED ? CertificationEvent.CHANGE : CertificationEvent.SUBMIT;
        boolean conflict = before.filter(Certification::isKnownOtherwise).isPresent();
        boolean same = before.filter(each -> !each.info.bank().isOther(info.bank()) && each.info.entity() == info.entity()).isPresent();
        var refusals = new Refusals()
                .refuseIf(!CertificationTransition.TABLE.allows(status, event), state(status, event))
                .addAll(info.faults())
                .refuseIf(status == CertificationStatus.CERTIFIED && before.filter(each -> info.differsFrom(each.info)).isEmpty(),
                        CertificationRefusal.CERTIFICATION_UNCHANGED.refusal())
                .refuseIf(conflict && same && info.letter().isEmpty(), CertificationRefusal.CERTIFICATION_LETTER_MISSING.refusal("field", "letter"))
                .list();
        return refusals.isEmpty() ? Decision.granted(submitted(partner, before, event, info, around, now)) : Decision.refused(refusals);
    }

    private boolean isKnownOtherwise() {
        return failure.filter(each -> each.kind() == FailureKind.SUPPLIER_DIFFERS).isPresent();
    }

    private static Certification submitted(PartyId partner, Optional<Certification> before, CertificationEvent event, BusinessInfo info,
                                           Surroundings around, Instant now) {
        var status = before.map(Certification::status).orElse(CertificationStatus.NONE);
        boolean differs = around.suppliers().stream().anyMatch(supplier -> supplier.differsFrom(info));
        boolean conflict = differs && info.letter().isEmpty();
        boolean byHand = info.letter().isPresent() && (differs || before.filter(Certification::isKnownOtherwise).isPresent());
        var next = CertificationTransition.TABLE.next(status, conflict ? CertificationEvent.CONFLICT : event).orElseThrow();
        return new Certification(partner, next, info, now, before.filter(each -> each.certified.isPresent())
                .filter(each -> !info.bank().isOther(each.info.bank())).isEmpty(), Optional.empty(), 0,
                conflict ? Optional.of(new CertificationFailure(FailureKind.SUPPLIER_DIFFERS, Optional.empty(), now)) : Optional.empty(),
                byHand ? Optional.of(around.days().plus(around.today(), HANDLING_DAYS)) : Optional.empty(),
                conflict ? Optional.empty() : before.flatMap(Certification::certified));
    }

    /**
     * The vendor decides. If it accepts, the amount is sent, or a change of other things than the account is certified.
     *
     * @param words why, for the partner; needed where it is rejected
     * @param minor the amount that would be sent, see {@link BankTransfer}
     */
    public Decision<Certification> review(CertificationVerdict verdict, Optional<String> words, int minor, Instant now) {
        return switch (verdict) {
            case ACCEPT -> accepted(minor, now);
            case REJECT -> step(CertificationEvent.REJECT).flatMap(next -> words.isEmpty()
                    ? Decision.refused(CommonRefusal.FIELD_MISSING.refusal("field", "reason"))
                    : Decision.granted(failed(next, FailureKind.REJECTED, words, now)));
            case SUPPLIER_DIFFERS -> reviewed(CertificationEvent.CONFLICT).map(next -> failed(next, FailureKind.SUPPLIER_DIFFERS, words, now));
        };
    }

    private Decision<Certification> accepted(int minor, Instant now) {
        boolean confirms = status == CertificationStatus.CHANGE_IN_REVIEW && !newAccount;
        return confirms ? step(CertificationEvent.CONFIRM).map(next -> certified(next, now))
                : step(CertificationEvent.ACCEPT).map(next -> awaiting(next, BankTransfer.of(minor, now), 0));
    }

    /** Only what is in review is found to be known otherwise; the rows for other states are those of submitting. */
    private Decision<CertificationStatus> reviewed(CertificationEvent event) {
        return status == CertificationStatus.IN_REVIEW || status == CertificationStatus.CHANGE_IN_REVIEW ? step(event)
                : Decision.refused(state(status, event));
    }

    /** What the bank tells of the amount: when it is sent, its days begin, once; when it comes back, the account is none. */
    public Decision<Certification> told(TransferOutcome outcome, Optional<String> words, Instant now) {
        return switch (outcome) {
            case SENT -> step(CertificationEvent.SEND).map(next -> awaiting(next, transfer.orElseThrow().sent(now), misses));
            case RETURNED -> step(CertificationEvent.RETURN).map(next -> failed(next, FailureKind.TRANSFER_RETURNED, words, now));
        };
    }

    /** The partner enters the amount it has received (BIA-04). @param minor in minor units of the settlement currency */
    public Entered enter(long minor, Instant now) {
        if (status == CertificationStatus.LOCKED) {
            return new Entered(this, List.of(CertificationRefusal.CERTIFICATION_AMOUNT_LOCKED.refusal("limit", BankTransfer.TRIES)));
        }
        var next = step(CertificationEvent.ENTER);
        if (!next.isGranted()) {
            return new Entered(this, next.refusals());
        }
        var sent = transfer.orElseThrow();
        if (sent.isOver(now)) {
            return new Entered(this, List.of(CertificationRefusal.CERTIFICATION_AMOUNT_EXPIRED.refusal("until", sent.until())));
        }
        return sent.minor() == minor ? new Entered(certified(next.orThrow(), now), List.of()) : missed(sent);
    }

    private Entered missed(BankTransfer sent) {
        int count = misses + 1;
        boolean last = count >= BankTransfer.TRIES;
        var after = awaiting(step(last ? CertificationEvent.LOCK : CertificationEvent.MISS).orThrow(), sent, count);
        return new Entered(after, List.of(last ? CertificationRefusal.CERTIFICATION_AMOUNT_LOCKED.refusal("limit", BankTransfer.TRIES)
                : CertificationRefusal.CERTIFICATION_AMOUNT_WRONG.refusal("tries_left", after.triesLeft())));
    }

    /** Another amount, once the last one's time is over. Wrong entries stay counted. */
    public Decision<Certification> sendAgain(int minor, Instant now) {
        return step(CertificationEvent.SEND_AGAIN).flatMap(next -> Decision.unless(transfer.filter(sent -> !sent.isOver(now))
                .map(sent -> CertificationRefusal.CERTIFICATION_AMOUNT_RUNNING.refusal("until", sent.until())).stream().toList(),
                awaiting(next, BankTransfer.of(minor, now), misses)));
    }

    /** The platform unlocks it on a ticket: with another amount, and all tries. */
    public Decision<Certification> unlock(int minor, Instant now) {
        return step(CertificationEvent.UNLOCK).map(next -> awaiting(next, BankTransfer.of(minor, now), 0));
    }

    /** What was certified does not hold any more, and has to be certified again. */
    public Decision<Certification> lapse(LapseCause cause, Instant now) {
        return step(CertificationEvent.LAPSE).map(next -> failed(next, cause.failure(), Optional.empty(), now));
    }

    /** Another company of the vendor's signs from now on, in the same currency; it stays certified (BIA-08). */
    public Decision<Certification> migrate(SigningEntity to) {
        return step(CertificationEvent.MIGRATE).map(next -> new Certification(partner, next, info.with(to), submittedAt, newAccount, transfer,
                misses, failure, handledBy, certified.map(each -> new Certified(to, each.tax(), each.since()))));
    }

    /** All that forbids to move partners from one company of the vendor's to another. */
    public static List<Refusal> againstMigrating(SigningEntity from, SigningEntity to) {
        return new Refusals()
                .refuseIf(from == to, CertificationRefusal.MIGRATION_TO_ITSELF.refusal("entity", to))
                .refuseIf(!from.currency().equals(to.currency()), CertificationRefusal.MIGRATION_CURRENCY_DIFFERS.refusal("from", from.currency())
                        .with("to", to.currency()))
                .list();
    }

    /** Somebody else is asked from now on; nothing has to be certified for it (BIA-09). */
    public Decision<Certification> edit(FinanceContact contact) {
        return step(CertificationEvent.EDIT_CONTACT).map(next -> new Certification(partner, next, info.with(contact), submittedAt, newAccount,
                transfer, misses, failure, handledBy, certified));
    }

    /** Whether a change of what is certified is being looked at (BIA-02). */
    public boolean isChanging() {
        return certified.isPresent() && status != CertificationStatus.CERTIFIED;
    }

    /** Wrong amounts that are still forgiven, the last of which locks. */
    public int triesLeft() {
        return BankTransfer.TRIES - misses;
    }

    /** Until when an amount can be entered, if one is awaited. */
    public Optional<Instant> enterableUntil() {
        return status == CertificationStatus.AWAITING_AMOUNT ? transfer.map(BankTransfer::until) : Optional.empty();
    }

    /** What stands in the way of settling with a partner: it is not certified (BIA-01), or a change is looked at (BIA-02). */
    public static List<Refusal> againstSettling(Optional<Certification> of) {
        return new Refusals()
                .refuseIf(of.flatMap(Certification::certified).isEmpty(), CertificationRefusal.CERTIFICATION_MISSING.refusal("status",
                        of.map(Certification::status).orElse(CertificationStatus.NONE)))
                .refuseIf(of.filter(Certification::isChanging).isPresent(), CertificationRefusal.CERTIFICATION_CHANGE_PENDING.refusal())
                .list();
    }

    /** What the partner could do now, and what forbids the rest. What would be submitted is not looked at. */
    public static List<Possibility> partnersPossibilities(Optional<Certification> of, Instant now) {
        return possibilities(of, now, CertificationEvent::isPartners);
    }

    /** What the platform could do now, and what forbids the rest. */
    public static List<Possibility> platformsPossibilities(Optional<Certification> of, Instant now) {
        return possibilities(of, now, CertificationEvent::isPlatforms);
    }

    private static List<Possibility> possibilities(Optional<Certification> of, Instant now, Predicate<CertificationEvent> asked) {
        var status = of.map(Certification::status).orElse(CertificationStatus.NONE);
        return Arrays.stream(CertificationEvent.values()).filter(asked)
                .map(event -> against(of, event, status, now).fold(next -> new Possibility(event.name(), next.name(), List.of()),
                        refusals -> new Possibility(event.name(), "", refusals))).toList();
    }

    private static Decision<CertificationStatus> against(Optional<Certification> of, CertificationEvent event, CertificationStatus status,
                                                         Instant now) {
        return switch (event) {
            case ENTER -> of.map(each -> each.mayEnter(now)).orElseGet(() -> Decision.refused(state(status, event)));
            case SEND_AGAIN -> of.map(each -> each.sendAgain(1, now).map(Certification::status))
                    .orElseGet(() -> Decision.refused(state(status, event)));
            case CONFLICT -> of.map(each -> each.reviewed(event)).orElseGet(() -> Decision.refused(state(status, event)));
            case ACCEPT -> of.filter(each -> each.status != CertificationStatus.CHANGE_IN_REVIEW || each.newAccount)
                    .map(each -> each.step(event)).orElseGet(() -> Decision.refused(state(status, event)));
            case CONFIRM -> of.filter(each -> !each.newAccount).map(each -> each.step(event))
                    .orElseGet(() -> Decision.refused(state(status, event)));
            case SUBMIT, CHANGE, REJECT, SEND, RETURN, MISS, LOCK, UNLOCK, LAPSE, MIGRATE, EDIT_CONTACT ->
                    CertificationTransition.TABLE.next(status, event).map(Decision::granted)
                            .orElseGet(() -> Decision.refused(state(status, event)));
        };
    }

    /** Whether an amount can be entered now, whatever it is. */
    private Decision<CertificationStatus> mayEnter(Instant now) {
        if (!ENTERING.contains(status)) {
            return Decision.refused(state(status, CertificationEvent.ENTER));
        }
        var tried = enter(transfer.orElseThrow().minor(), now);
        return Decision.unless(tried.refusals(), tried.after().status());
    }

    private Certification awaiting(CertificationStatus next, BankTransfer sent, int count) {
        return new Certification(partner, next, info, submittedAt, newAccount, Optional.of(sent), count, Optional.empty(), Optional.empty(),
                certified);
    }

    private Certification certified(CertificationStatus next, Instant now) {
        return new Certification(partner, next, info, submittedAt, false, Optional.empty(), 0, Optional.empty(), Optional.empty(),
                Optional.of(new Certified(info.entity(), info.tax(), now)));
    }

    private Certification failed(CertificationStatus next, FailureKind kind, Optional<String> words, Instant now) {
        return new Certification(partner, next, info, submittedAt, newAccount, Optional.empty(), 0,
                Optional.of(new CertificationFailure(kind, words, now)), Optional.empty(), Optional.empty());
    }

    private Decision<CertificationStatus> step(CertificationEvent event) {
        return CertificationTransition.TABLE.next(status, event).map(Decision::granted).orElseGet(() -> Decision.refused(state(status, event)));
    }

    private static Refusal state(CertificationStatus status, CertificationEvent event) {
        return CertificationRefusal.CERTIFICATION_STATE.refusal("status", status).with("event", event);
    }

    @Override
    public String toString() {
        return "Certification[" + partner + ", " + status + "]";
    }
}
