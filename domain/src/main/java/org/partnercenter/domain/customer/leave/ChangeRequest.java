package org.partnercenter.domain.customer.leave;

import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.AssociationId;
import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.kernel.Transition;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks that a customer leaves its partner, or goes on with it in the other model (rulebook section 2.4). Instants are business time.
 *
 * @param reason words of the one who asked; seen by both sides
 * @param until  when it expires unanswered; empty: never
 * @param ending empty while it is pending
 */
public record ChangeRequest(ChangeRequestId id, ChangeKind kind, Side startedBy, About about, Optional<String> reason,
                            ChangeRequestStatus status, Instant submittedAt, Optional<Instant> until, Optional<Ending> ending) {

    /** The association as it was when one side asked. */
    public record About(AssociationId association, PartyId customer, PartyId partner, Optional<PartyId> reseller,
                        AssociationType type) {

        public About {
            Objects.requireNonNull(association, "association");
            Objects.requireNonNull(customer, "customer");
            Objects.requireNonNull(partner, "partner");
            Objects.requireNonNull(reseller, "reseller");
            Objects.requireNonNull(type, "type");
        }

        static About of(Association association) {
            return new About(association.id(), association.customer(), association.partner(), association.reseller(),
                    association.type());
        }

        /** Whose own customer it is. */
        public PartyId keeper() {
            return reseller.orElse(partner);
        }
    }

    /**
     * When and how it ended; which way says the status.
     *
     * @param comment words of the one who decided
     */
    public record Ending(Instant at, Optional<String> comment) {

        public Ending {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(comment, "comment");
        }
    }

    /**
     * A request that was approved, and what became of the association.
     *
     * @param begun what follows the association without a gap; empty when the customer has left
     */
    public record Completion(ChangeRequest request, Association ended, Optional<Association> begun) {
    }

    /**
     * Something that happened to a request.
     *
     * @param words of the one who did it
     */
    public record Step(Instant at, ChangeRequestEvent event, Optional<String> words) {
    }

    public ChangeRequest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(startedBy, "startedBy");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(submittedAt, "submittedAt");
        Objects.requireNonNull(until, "until");
        if (status.isPending() == ending.isPresent()) {
            throw new IllegalArgumentException("a request has an end, or waits for one");
        }
    }

    /** The model the customer is to be in; empty where it is to leave. */
    public Optional<AssociationType> target() {
        return kind == ChangeKind.SWITCH ? Optional.of(LeaveGuards.other(about.type())) : Optional.empty();
    }

    /** The status as time has made it, whether or not that is stored yet. */
    public ChangeRequestStatus statusAt(Instant now) {
        return status.isPending() && isOver(now) ? ChangeRequestStatus.EXPIRED : status;
    }

    private boolean isOver(Instant now) {
        return until.filter(end -> !now.isBefore(end)).isPresent();
    }

    /** What happened to it, oldest first. */
    public List<Step> life() {
        var begun = new Step(submittedAt, ChangeRequestEvent.submits(startedBy), reason);
        return ending.map(end -> List.of(begun, new Step(end.at(), lastEvent(), end.comment()))).orElseGet(() -> List.of(begun));
    }

    private ChangeRequestEvent lastEvent() {
        var pending = ChangeRequestTransition.TABLE.next(null, ChangeRequestEvent.submits(startedBy)).orElseThrow();
        return ChangeRequestTransition.TABLE.rows().stream().filter(row -> row.from() == pending && row.to() == status)
                .map(Transition::event).findFirst().orElseThrow();
    }

    /** Whether the party is the one that acts for this side. */
    public boolean isOf(Side side, PartyId party) {
        return switch (side) {
            case PARTNER -> about.keeper().equals(party);
            case CUSTOMER -> about.customer().equals(party);
        };
    }

    /**
     * The side that was asked agrees, and the association ends or goes over to the other model at the same instant.
     *
     * @param present what the customer has now
     * @param keeper  how the partner stands with the vendor; nobody asks when the customer decides to part
     * @param next    the id of the association that follows a switch
     */
    public Decision<Completion> approve(Side by, Optional<Association> present, PartnerStanding keeper, AssociationId next,
                                        Instant now) {
        var refusals = refusalsToApprove(by, keeper, now);
        var same = present.filter(association -> association.id().equals(about.association()));
        if (refusals.isEmpty() && same.isEmpty()) {
            return Decision.refused(state(ChangeRequestEvent.approves(by), ChangeRequestStatus.CLOSED));
        }
        return Decision.unless(refusals, this).flatMap(open -> carryOut(same.orElseThrow(), next, now));
    }

    private List<Refusal> refusalsToApprove(Side by, PartnerStanding keeper, Instant now) {
        var refusals = new Refusals().addAll(stateFaults(ChangeRequestEvent.approves(by), now));
        boolean asked = by == Side.PARTNER || target().equals(Optional.of(AssociationType.RESALE));
        return asked ? refusals.addAll(FrozenPartner.refusals(keeper, kind, about.type())).list() : refusals.list();
    }

    private Decision<Completion> carryOut(Association association, AssociationId next, Instant now) {
        var completed = ended(ChangeRequestStatus.COMPLETED, Optional.empty(), now);
        return switch (kind) {
            case DISASSOCIATION -> association.disassociate(now).map(over -> new Completion(completed, over, Optional.empty()));
            case SWITCH -> association.switchModel(LeaveGuards.other(about.type()), next, now)
                    .map(change -> new Completion(completed, change.ended(), Optional.of(change.begun())));
        };
    }

    /** The side that was asked does not agree; nothing changes. */
    public Decision<ChangeRequest> reject(Side by, Optional<String> comment, Instant now) {
        return new Refusals()
                .refuseIf(ChangeDraft.isTooLong(comment),
                        CommonRefusal.FIELD_TOO_LONG.refusal("field", "comment").with("limit", ChangeDraft.MAX_REASON))
                .addAll(stateFaults(ChangeRequestEvent.rejects(by), now))
                .orGrant(this).map(open -> ended(ChangeRequestStatus.REJECTED, comment, now));
    }

    /** The side that asked thinks better of it. */
    public Decision<ChangeRequest> withdraw(Side by, Instant now) {
        return move(ChangeRequestEvent.withdraws(by), now);
    }

    /** Nobody has answered. */
    public Decision<ChangeRequest> expire(Instant now) {
        return ChangeRequestTransition.TABLE.next(status, ChangeRequestEvent.EXPIRE).filter(to -> isOver(now))
                .map(to -> Decision.granted(ended(to, Optional.empty(), now)))
                .orElseGet(() -> Decision.refused(state(ChangeRequestEvent.EXPIRE, status)));
    }

    /** The association has changed otherwise, so that there is nothing left to decide. */
    public Decision<ChangeRequest> close(Instant now) {
        return move(ChangeRequestEvent.ASSOCIATION_CHANGED, now);
    }

    /** What this side can do now, and what forbids the rest. */
    public List<Possibility> possibilities(Side side, PartnerStanding keeper, Instant now) {
        return List.of(
                possibility(ChangeRequestEvent.approves(side), refusalsToApprove(side, keeper, now)),
                possibility(ChangeRequestEvent.rejects(side), stateFaults(ChangeRequestEvent.rejects(side), now)),
                possibility(ChangeRequestEvent.withdraws(side), stateFaults(ChangeRequestEvent.withdraws(side), now)));
    }

    private Possibility possibility(ChangeRequestEvent event, List<Refusal> refusals) {
        var to = refusals.isEmpty() ? ChangeRequestTransition.TABLE.next(status, event).map(Enum::name).orElse("") : "";
        return new Possibility(event.name(), to, refusals);
    }

    private Decision<ChangeRequest> move(ChangeRequestEvent event, Instant now) {
        return Decision.unless(stateFaults(event, now), this).map(open ->
                ended(ChangeRequestTransition.TABLE.next(status, event).orElseThrow(), Optional.empty(), now));
    }

    private List<Refusal> stateFaults(ChangeRequestEvent event, Instant now) {
        var seen = statusAt(now);
        return ChangeRequestTransition.TABLE.allows(seen, event) ? List.of() : List.of(state(event, seen));
    }

    private Refusal state(ChangeRequestEvent event, ChangeRequestStatus seen) {
        return LeaveRefusal.LEAVE_REQUEST_STATE.refusal("request_id", id).with("status", seen.name()).with("event", event.name());
    }

    private ChangeRequest ended(ChangeRequestStatus to, Optional<String> comment, Instant now) {
        return new ChangeRequest(id, kind, startedBy, about, reason, to, submittedAt, until, Optional.of(new Ending(now, comment)));
    }
}
