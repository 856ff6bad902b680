package org.partnercenter.domain.coupon;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/**
 * Someone a coupon is meant for, as the issuer stands to it.
 *
 * @param tie               whether it is the issuer's
 * @param model             how it is associated; empty for a partner that the platform issues to
 * @param firstAssociation  whether this is its first association ever
 * @param financeMaster     the master account, when it is a finance-hosted enterprise member (CPN-11)
 * @param cashCouponAllowed whether it is on the white list for cash coupons
 */
public record Recipient(PartyId party, Tie tie, Optional<AssociationType> model, boolean firstAssociation,
                        Optional<PartyId> financeMaster, boolean cashCouponAllowed) {

    /** How close a recipient is to the issuer. */
    public enum Tie {
        /** The issuer's own. */
        OWN,
        /** Within the partner's family, but of another tier or another reseller. */
        FAMILY,
        /** Somebody else's, or nobody's: one answer for both. */
        NONE
    }

    public static Recipient stranger(PartyId party) {
        return new Recipient(party, Tie.NONE, Optional.empty(), false, Optional.empty(), false);
    }

    public static Recipient partner(PartyId party) {
        return new Recipient(party, Tie.OWN, Optional.empty(), false, Optional.empty(), false);
    }

    public static Recipient customer(PartyId party, AssociationType model) {
        return new Recipient(party, Tie.OWN, Optional.of(model), false, Optional.empty(), false);
    }
}
