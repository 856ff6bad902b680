package org.partnercenter.domain.customer.reseller;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An invitation of a distributor, or an application of a reseller-to-be, and what became of it.
 *
 * @param party      the reseller-to-be; a customer of nobody until both agree
 * @param invitation whether the distributor asked; else the reseller-to-be did
 * @param askedAt    business time
 * @param decidedAt  business time; empty while it is open
 */
public record Cooperation(CooperationId id, PartyId distributor, PartyId party, boolean invitation, CooperationStatus status,
                          Instant askedAt, Optional<Instant> decidedAt) {

    public Cooperation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(distributor, "distributor");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(askedAt, "askedAt");
        if (decidedAt.isPresent() == isOpen(status)) {
            throw new IllegalArgumentException("what is open is not decided, and what is decided says when");
        }
    }

    private static boolean isOpen(CooperationStatus status) {
        return status == CooperationStatus.INVITED || status == CooperationStatus.APPLIED;
    }

    public boolean isOpen() {
        return isOpen(status);
    }

    public PartyId whoAsked() {
        return invitation ? distributor : party;
    }

    /** Empty while it is open, and when it lapsed. */
    public Optional<PartyId> whoDecided() {
        return switch (status) {
            case INVITED, APPLIED, LAPSED -> Optional.empty();
            case WITHDRAWN -> Optional.of(whoAsked());
            case AGREED, DECLINED, REJECTED -> Optional.of(invitation ? party : distributor);
        };
    }

    /** The distributor invites. */
    public static Decision<Cooperation> invite(CooperationId id, PartyId distributor, PartyId party, Candidate candidate, Instant now) {
        return Decision.unless(candidate.against(distributor, party, false),
                new Cooperation(id, distributor, party, true, CooperationStatus.INVITED, now, Optional.empty()));
    }

    /** The reseller-to-be applies. */
    public static Decision<Cooperation> apply(CooperationId id, PartyId distributor, PartyId party, Candidate candidate, Instant now) {
        return Decision.unless(candidate.against(distributor, party, true),
                new Cooperation(id, distributor, party, false, CooperationStatus.APPLIED, now, Optional.empty()));
    }

    /**
     * What becomes of it. To agree, both must still be fit to.
     *
     * @param actor who decides: the distributor, or the reseller-to-be
     */
    public Decision<Cooperation> on(CooperationEvent event, PartyId actor, Candidate candidate, Instant now) {
        var against = against(event, actor, candidate);
        return against.isEmpty() ? Decision.granted(new Cooperation(id, distributor, party, invitation,
                CooperationTransition.TABLE.next(status, event).orElseThrow(), askedAt, Optional.of(now))) : Decision.refused(against);
    }

    /** The reseller-to-be is another's: what is open is no more. */
    public Cooperation lapse(Instant now) {
        return new Cooperation(id, distributor, party, invitation, CooperationTransition.TABLE.next(status, CooperationEvent.LAPSE).orElseThrow(),
                askedAt, Optional.of(now));
    }

    /** What the actor can do now. */
    public List<Possibility> possibilities(PartyId actor, Candidate candidate) {
        return Stream.of(CooperationEvent.ACCEPT, CooperationEvent.DECLINE, CooperationEvent.APPROVE, CooperationEvent.REJECT,
                CooperationEvent.WITHDRAW).map(event -> {
                    var refusals = against(event, actor, candidate);
                    var to = refusals.isEmpty() ? CooperationTransition.TABLE.next(status, event).map(Enum::name).orElse("") : "";
                    return new Possibility(event.name(), to, refusals);
                }).toList();
    }

    private List<Refusal> against(CooperationEvent event, PartyId actor, Candidate candidate) {
        boolean agrees = event == CooperationEvent.ACCEPT || event == CooperationEvent.APPROVE;
        return new Refusals()
                .refuseIf(!CooperationTransition.TABLE.allows(status, event), ResellerRefusal.COOPERATION_STATE
                        .refusal("cooperation_id", id).with("status", status).with("event", event))
                .refuseIf(!isOf(event, actor), ResellerRefusal.NOT_YOURS_TO_DECIDE.refusal("cooperation_id", id).with("event", event))
                .addAll(agrees ? candidate.against(distributor, party, false) : List.of())
                .list();
    }

    /** Who is asked decides; who asked may take it back. */
    private boolean isOf(CooperationEvent event, PartyId actor) {
        return switch (event) {
            case ACCEPT, DECLINE -> actor.equals(party);
            case APPROVE, REJECT -> actor.equals(distributor);
            case WITHDRAW -> actor.equals(whoAsked());
            case INVITE, APPLY, LAPSE -> false;
        };
    }
}
