package org.partnercenter.domain.customer;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.Optional;

/** An association that is to be made. */
public record AssociationDraft(AssociationId id, PartyId customer, PartyId partner, Optional<PartyId> reseller,
                               AssociationType type, Optional<String> label) {

    /**
     * What the house knows of the parties named.
     *
     * @param customerKind   empty when there is no such party
     * @param partnerKind    empty when there is no such party
     * @param resellerOfOurs whether the named reseller is one of the partner's own; true when none is named
     * @param active         whether the customer has a partner now
     * @param first          whether it never had one
     */
    public record Surroundings(Optional<PartyKind> customerKind, Optional<PartyKind> partnerKind, boolean resellerOfOurs,
                               boolean active, boolean first) {
    }

    /** The association in force from now on, or all reasons against it. */
    public Decision<Association> associate(Surroundings around, Instant now) {
        var refusals = new Refusals();
        around.customerKind().ifPresentOrElse(
                kind -> refusals.refuseIf(kind != PartyKind.CUSTOMER, CustomerRefusal.NOT_A_CUSTOMER
                        .refusal("customer_id", customer).with("kind", kind)),
                () -> refusals.refuseIf(true, CommonRefusal.PARTY_UNKNOWN.refusal("party_id", customer)));
        around.partnerKind().ifPresentOrElse(
                kind -> refusals.refuseIf(!isFirstTier(kind), CustomerRefusal.NOT_A_FIRST_TIER_PARTNER
                        .refusal("partner_id", partner).with("kind", kind)),
                () -> refusals.refuseIf(true, CommonRefusal.PARTY_UNKNOWN.refusal("party_id", partner)));
        reseller.filter(named -> !around.resellerOfOurs()).ifPresent(named -> refusals.refuseIf(true,
                CommonRefusal.RESELLER_NOT_YOURS.refusal("indirect_partner_id", named)));
        label.ifPresent(text -> checkLabel(refusals, text));
        refusals.refuseIf(around.active(), CustomerRefusal.ALREADY_ASSOCIATED.refusal("customer_id", customer));
        return refusals.orGrant(new Association(id, customer, partner, reseller, type, now, around.first(), label,
                Optional.empty(), Optional.empty()));
    }

    private static void checkLabel(Refusals refusals, String label) {
        refusals.refuseIf(label.codePointCount(0, label.length()) > Association.MAX_LABEL,
                CommonRefusal.FIELD_TOO_LONG.refusal("field", "label").with("limit", Association.MAX_LABEL));
        refusals.refuseIf(label.chars().anyMatch(Character::isISOControl),
                CommonRefusal.FIELD_INVALID.refusal("field", "label"));
    }

    private static boolean isFirstTier(PartyKind kind) {
        return kind.isPartner() && kind != PartyKind.RESELLER;
    }
}
