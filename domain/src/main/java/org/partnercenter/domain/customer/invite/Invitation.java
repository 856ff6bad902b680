package org.partnercenter.domain.customer.invite;

import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.customer.acquire.AssociationEligibility;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A customer is invited to become a partner's, or its reseller's (ASC-10). Its link is for one customer and for seven days.
 *
 * @param sending   how many times it was sent; the link of an earlier sending is none any more
 * @param createdAt business time of the first sending
 * @param expiresAt first instant at which its link is of no use
 * @param end       empty while it is pending
 */
public record Invitation(InvitationId id, Offer offer, InvitationStatus status, int sending, Instant createdAt, Instant expiresAt,
                         Optional<End> end) {

    /** So long a link can be used. */
    public static final Duration LIFE = Duration.ofDays(7);

    /** So long after it has expired an invitation can be mailed again: then its address is forgotten. */
    public static final Duration ADDRESS_KEPT = Duration.ofDays(30);

    /** So many pending invitations one partner, or one reseller, may have. */
    public static final int MAX_OPEN = 1000;

    /** So many times one invitation is sent. */
    public static final int MAX_SENDINGS = 5;

    /**
     * How it ended.
     *
     * @param at       business time
     * @param customer who took it up
     * @param causes   why that one was not associated; else empty
     */
    public record End(Instant at, Optional<PartyId> customer, List<Refusal> causes) {

        public End {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(customer, "customer");
            causes = List.copyOf(causes);
        }
    }

    /**
     * What is known of the one who invites.
     *
     * @param open     how many pending invitations it has
     * @param invited  whether one of them went to the same address
     * @param standing with the vendor
     * @param mails    whether this house has a way to send mails
     */
    public record Surroundings(int open, boolean invited, PartnerStanding standing, boolean mails) {
    }

    public Invitation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(expiresAt, "expiresAt");
        Objects.requireNonNull(end, "end");
    }

    /** The new invitation, or all reasons against it. */
    public static Decision<Invitation> send(InvitationId id, Offer offer, Surroundings around, Instant now) {
        boolean mailed = offer.channel() == InvitationChannel.MAIL;
        var refusals = new Refusals().addAll(offer.faults())
                .refuseIf(mailed && !around.mails(), InviteRefusal.INVITATION_MAIL_NOT_CARRIED.refusal())
                .refuseIf(around.invited(), InviteRefusal.INVITED_ALREADY.refusal())
                .refuseIf(around.open() >= MAX_OPEN, InviteRefusal.INVITATION_LIMIT.refusal("limit", MAX_OPEN))
                .addAll(AssociationEligibility.against(around.standing(), offer.type()));
        return Decision.unless(refusals.list(), new Invitation(id, offer, InvitationStatus.PENDING, 1, now, now.plus(LIFE),
                Optional.empty()));
    }

    /** Whether its link can be used now; one that is over by the clock cannot, be it written down or not. */
    public boolean isOpen(Instant now) {
        return status == InvitationStatus.PENDING && expiresAt.isAfter(now);
    }

    /** Why whoever holds the link cannot use it now; empty if nothing is wrong with it. */
    public Optional<Refusal> linkFault(Instant now) {
        return switch (status) {
            case PENDING -> expiresAt.isAfter(now) ? Optional.empty() : Optional.of(InviteRefusal.INVITATION_EXPIRED.refusal());
            case EXPIRED -> Optional.of(InviteRefusal.INVITATION_EXPIRED.refusal());
            case ASSOCIATED, FAILED -> Optional.of(InviteRefusal.INVITATION_USED.refusal());
            case WITHDRAWN -> Optional.of(InviteRefusal.INVITATION_WITHDRAWN.refusal());
        };
    }

    /** The customer has become the inviter's. */
    public Decision<Invitation> associate(PartyId customer, Instant now) {
        return unlessOver(InvitationEvent.ASSOCIATE, now).map(next -> ended(next, new End(now, Optional.of(customer), List.of())));
    }

    /** The customer took it up, and cannot become the inviter's. @param causes at least one */
    public Decision<Invitation> fail(PartyId customer, List<Refusal> causes, Instant now) {
        return unlessOver(InvitationEvent.FAIL, now).map(next -> ended(next, new End(now, Optional.of(customer), causes)));
    }

    /** Who invited gives it up. */
    public Decision<Invitation> withdraw(Instant now) {
        return unlessOver(InvitationEvent.WITHDRAW, now).map(next -> ended(next, new End(now, Optional.empty(), List.of())));
    }

    /** Its days are over. The address is kept for a while: it may be sent again. */
    public Decision<Invitation> expire(Instant now) {
        return expiresAt.isAfter(now) ? Decision.refused(state(InvitationEvent.EXPIRE))
                : step(InvitationEvent.EXPIRE).map(next -> new Invitation(id, offer, next, sending, createdAt, expiresAt,
                        Optional.of(new End(expiresAt, Optional.empty(), List.of()))));
    }

    /** It gets another link and other seven days; the link there was is none any more. @param standing of who invites */
    public Decision<Invitation> resend(PartnerStanding standing, Instant now) {
        return step(InvitationEvent.RESEND).flatMap(next -> {
            boolean forgotten = offer.channel() == InvitationChannel.MAIL && offer.to().isEmpty();
            var refusals = new Refusals()
                    .refuseIf(sending >= MAX_SENDINGS, InviteRefusal.INVITATION_SENDINGS.refusal("limit", MAX_SENDINGS))
                    .refuseIf(forgotten, InviteRefusal.INVITATION_ADDRESS_FORGOTTEN.refusal())
                    .addAll(AssociationEligibility.against(standing, offer.type()));
            return Decision.unless(refusals.list(), new Invitation(id, offer, next, sending + 1, createdAt, now.plus(LIFE),
                    Optional.empty()));
        });
    }

    /** What can be done with it now. @param standing of who invites */
    public List<Possibility> possibilities(PartnerStanding standing, Instant now) {
        return Arrays.stream(InvitationEvent.values()).filter(event -> event != InvitationEvent.INVITE)
                .map(event -> possibility(event, standing, now)).toList();
    }

    private Possibility possibility(InvitationEvent event, PartnerStanding standing, Instant now) {
        Decision<InvitationStatus> decision = switch (event) {
            case EXPIRE -> expire(now).map(Invitation::status);
            case RESEND -> resend(standing, now).map(Invitation::status);
            case INVITE, ASSOCIATE, FAIL, WITHDRAW -> unlessOver(event, now);
        };
        return decision.fold(next -> new Possibility(event.name(), next.name(), List.of()),
                refusals -> new Possibility(event.name(), "", refusals));
    }

    private Invitation ended(InvitationStatus next, End how) {
        return new Invitation(id, offer.withoutAddress(), next, sending, createdAt, expiresAt, Optional.of(how));
    }

    private Decision<InvitationStatus> unlessOver(InvitationEvent event, Instant now) {
        return expiresAt.isAfter(now) ? step(event) : Decision.refused(state(event));
    }

    private Decision<InvitationStatus> step(InvitationEvent event) {
        return InvitationTransition.TABLE.next(status, event).map(Decision::granted)
                .orElseGet(() -> Decision.refused(state(event)));
    }

    private Refusal state(InvitationEvent event) {
        return InviteRefusal.INVITATION_STATE.refusal("invitation_id", id).with("status", status).with("event", event);
    }
}
