package org.partnercenter.domain.discount;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusals;

import java.util.Objects;
import java.util.Optional;

/**
 * One specification of a product of the marketplace (云商店), as the marketplace tells of it: its range of discounts (EXD-04), and who
 * reviews what lies outside (EXD-05).
 *
 * @param seller  of an ordinary product: the party that sells it, and reviews
 * @param version counts up with every change of it
 */
public record MarketplaceOffer(OfferKey key, ProductOwnership ownership, Optional<PartyId> seller, OfferTerms terms, long version) {

    public MarketplaceOffer {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(ownership, "ownership");
        Objects.requireNonNull(seller, "seller");
        Objects.requireNonNull(terms, "terms");
    }

    /**
     * What comes of delivering it: the latest version counts, in whatever order versions arrive.
     *
     * @param known       what is known of it
     * @param sellerKnown whether the seller it names exists
     */
    public Decision<DeliveryChange> deliver(Optional<MarketplaceOffer> known, boolean sellerKnown) {
        boolean vendors = ownership.isReviewedByVendor();
        var refusals = new Refusals()
                .refuseIf(known.filter(present -> present.version == version && !present.equals(this)).isPresent(),
                        DiscountRefusal.DISCOUNT_OFFER_VERSION_TAKEN.refusal("product_id", key.product())
                                .with("specification", key.specification()).with("version", version))
                .refuseIf(!vendors && seller.isEmpty(), DiscountRefusal.DISCOUNT_OFFER_SELLER_MISSING.refusal("field", "seller_id"))
                .refuseIf(vendors && seller.isPresent(), DiscountRefusal.DISCOUNT_OFFER_SELLER_UNUSED.refusal("field", "seller_id"))
                .refuseIf(!vendors && seller.isPresent() && !sellerKnown, DiscountRefusal.DISCOUNT_OFFER_SELLER_UNKNOWN.refusal());
        return Decision.unless(refusals.list(), DeliveryChange.of(known.map(MarketplaceOffer::version), version));
    }

    /** Who reviews a discount of it: nobody reviews what it asks for itself. */
    Reviewer reviewer(PartyId applicant) {
        return new Reviewer(seller.filter(party -> !party.equals(applicant)));
    }
}
