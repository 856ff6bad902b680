package org.partnercenter.domain.customer;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * One span of time in which a customer belonged to a partner, in one model and through at most one reseller.
 *
 * @param partner      first-tier partner
 * @param reseller     the partner's reseller that looks after the customer, if any
 * @param associatedOn business time the span began
 * @param first        whether the customer never had a partner before this one; handed on when model or reseller change
 * @param label        the partner's own word for the customer
 * @param manager      the operator of the keeper who looks after the customer (COM-28); handed on when the model changes
 * @param ending       empty while in force
 */
public record Association(AssociationId id, PartyId customer, PartyId partner, Optional<PartyId> reseller,
                          AssociationType type, Instant associatedOn, boolean first, Optional<String> label,
                          Optional<String> manager, Optional<Ending> ending) {

    public static final int MAX_LABEL = 64;

    /** When and why a span ended. */
    public record Ending(Instant at, AssociationEnd cause) {

        public Ending {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(cause, "cause");
        }
    }

    /** One span that ended and the one that follows it without a gap. */
    public record Change(Association ended, Association begun) {
    }

    public Association {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(reseller, "reseller");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(associatedOn, "associatedOn");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(manager, "manager");
        Objects.requireNonNull(ending, "ending");
    }

    public AssociationStatus status() {
        return ending.isPresent() ? AssociationStatus.ENDED : AssociationStatus.ACTIVE;
    }

    /** Whether the customer belonged to the partner at that moment; of times that come without fractions, the second it began in counts. */
    public boolean covers(Instant at) {
        return !at.isBefore(associatedOn.truncatedTo(ChronoUnit.SECONDS)) && ending.filter(end -> !at.isBefore(end.at())).isEmpty();
    }

    /** Whose own customer it is: the reseller's that looks after it, or the partner's. */
    public PartyId keeper() {
        return reseller.orElse(partner);
    }

    /** With another account manager. @param operator an operator of the keeper; empty: nobody */
    public Association assignedTo(Optional<String> operator) {
        return new Association(id, customer, partner, reseller, type, associatedOn, first, label, operator, ending);
    }

    /** The customer leaves its partner. */
    public Decision<Association> disassociate(Instant now) {
        return unlessOver(AssociationEvent.DISASSOCIATE).orGrant(endedBy(AssociationEnd.DISASSOCIATED, now));
    }

    /** The customer goes on with the same partner in the other model. */
    public Decision<Change> switchModel(AssociationType newType, AssociationId next, Instant now) {
        return unlessOver(AssociationEvent.SWITCH_MODEL)
                .refuseIf(newType == type, CustomerRefusal.MODEL_UNCHANGED.refusal("type", type.code()))
                .orGrant(new Change(endedBy(AssociationEnd.MODEL_SWITCHED, now), successor(next, reseller, newType, now)));
    }

    /**
     * The customer goes on with the same partner through another of its resellers, or directly.
     *
     * @param newReseller one of the partner's own resellers; empty: the partner itself
     */
    public Decision<Change> transferTo(Optional<PartyId> newReseller, AssociationId next, Instant now) {
        return unlessOver(AssociationEvent.TRANSFER_RESELLER)
                .refuseIf(newReseller.equals(reseller), CustomerRefusal.RESELLER_UNCHANGED.refusal("customer_id", customer))
                .orGrant(new Change(endedBy(AssociationEnd.RESELLER_TRANSFERRED, now),
                        successor(next, newReseller, type, now)));
    }

    private Refusals unlessOver(AssociationEvent event) {
        return new Refusals().refuseIf(!AssociationTransition.TABLE.allows(status(), event),
                CustomerRefusal.ASSOCIATION_OVER.refusal("customer_id", customer));
    }

    private Association endedBy(AssociationEnd cause, Instant now) {
        return new Association(id, customer, partner, reseller, type, associatedOn, first, label, manager,
                Optional.of(new Ending(now, cause)));
    }

    private Association successor(AssociationId next, Optional<PartyId> newReseller, AssociationType newType, Instant now) {
        return new Association(next, customer, partner, newReseller, newType, now, first, label,
                newReseller.equals(reseller) ? manager : Optional.empty(), Optional.empty());
    }
}
