package org.partnercenter.application.customer.invite;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.OutgoingNotice;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.customer.invite.Invitation.End;
import org.partnercenter.domain.customer.invite.Invitation;
import org.partnercenter.domain.customer.invite.InvitationStatus;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Outcomes of commands on invitations. An address is in none of them. */
final class InvitationOutcomes {

    static final String TYPE = "invitation";

    /** Of these who invited is told, since it did not bring them about itself. */
    private static final Set<InvitationStatus> TOLD = Set.of(InvitationStatus.ASSOCIATED, InvitationStatus.FAILED,
            InvitationStatus.EXPIRED);

    private InvitationOutcomes() {
    }

    /** Sent for the first time, sent again or given up. */
    static Outcome<Invitation> moved(Optional<Invitation> before, Invitation after) {
        return Outcome.granted(after, subject(after).changed(changes(new Changes(), before, after)), effects(after));
    }

    /** The customer has become the inviter's. @param more what its association brought about */
    static Outcome<Invitation> associated(Invitation before, Invitation after, Effects more) {
        return Outcome.granted(after, subject(after).changed(changes(new Changes(), Optional.of(before), after)),
                more.and(effects(after)));
    }

    /** The customer cannot, and the invitation ended so. */
    static Outcome<Invitation> failed(Invitation before, Invitation after) {
        return Outcome.ended(after.end().orElseThrow().causes(), subject(after).changed(changes(new Changes(), Optional.of(before), after)),
                effects(after));
    }

    static Outcome<Invitation> refused(List<Refusal> refusals, Optional<Invitation> of, Caller caller) {
        return Outcome.refused(refusals, Subject.of(TYPE, of.map(each -> each.id().value()).orElse(""),
                of.map(InvitationOutcomes::viewers).filter(viewers -> viewers.name(caller.party()))
                        .orElseGet(() -> Viewers.ofCaller(caller))));
    }

    /** What happened to it, for the outside and for who invited. */
    static Effects effects(Invitation invitation) {
        return TOLD.contains(invitation.status()) ? event(invitation).and(notice(invitation)) : event(invitation);
    }

    static Changes changes(Changes changes, Optional<Invitation> before, Invitation after) {
        var what = TYPE + "/" + after.id();
        return changes.add(what, "status", before.map(each -> each.status().name()), Optional.of(after.status().name()))
                .add(what, "sending", before.map(each -> String.valueOf(each.sending())), Optional.of(String.valueOf(after.sending())))
                .add(what, "expires_at", before.map(Invitation::expiresAt).map(Instant::toString),
                        Optional.of(after.expiresAt().toString()));
    }

    static Viewers viewers(Invitation invitation) {
        var by = Viewers.of(invitation.offer().by().partner(), invitation.offer().by().reseller());
        return invitation.end().flatMap(End::customer).map(by::withCustomer).orElse(by);
    }

    private static Subject subject(Invitation invitation) {
        return Subject.of(TYPE, invitation.id().value(), viewers(invitation));
    }

    private static Effects event(Invitation invitation) {
        var by = invitation.offer().by();
        var data = new HashMap<String, Object>(Map.of("invitation_id", invitation.id().value(), "partner_id", by.partner().value(),
                "association_type", invitation.offer().type().code(), "channel", invitation.offer().channel().name(),
                "status", invitation.status().name(), "sending", invitation.sending(), "expires_at", invitation.expiresAt().toString()));
        by.reseller().map(PartyId::value).ifPresent(reseller -> data.put("indirect_partner_id", reseller));
        invitation.end().flatMap(End::customer).map(PartyId::value).ifPresent(customer -> data.put("customer_id", customer));
        invitation.end().map(InvitationOutcomes::codes).filter(codes -> !codes.isEmpty()).ifPresent(codes -> data.put("causes", codes));
        return Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.invitation."
                + invitation.status().name().toLowerCase(Locale.ROOT), TYPE + "/" + invitation.id(), data, viewers(invitation))));
    }

    private static String codes(End end) {
        return end.causes().stream().map(Refusal::code).collect(Collectors.joining(", "));
    }

    private static Effects notice(Invitation invitation) {
        var facts = new HashMap<>(Map.of("invitation_id", invitation.id().value()));
        invitation.end().flatMap(End::customer).map(PartyId::value).ifPresent(customer -> facts.put("customer_id", customer));
        invitation.end().map(InvitationOutcomes::codes).ifPresent(codes -> facts.put("causes", codes));
        return Effects.notices(List.of(new OutgoingNotice(invitation.offer().by().keeper(), "INVITATION_" + invitation.status().name(),
                facts)));
    }
}
