package org.partnercenter.application.discount;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.discount.MarketplaceOffer;
import org.partnercenter.domain.discount.OfferKey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the marketplace offers, as it is stored. */
public interface MarketplaceOffers {

    /** Those that exist; until the running transaction ends, nobody else who holds these keys comes by. */
    Map<OfferKey, MarketplaceOffer> hold(Set<OfferKey> keys);

    Map<OfferKey, MarketplaceOffer> find(Set<OfferKey> keys);

    /** Stores them in place of what was known. */
    void put(List<MarketplaceOffer> offers);

    /**
     * By product and specification.
     *
     * @param product those of it alone
     * @param behind  the last one already seen; the marker of the page is not looked at
     */
    Page<MarketplaceOffer> list(Optional<String> product, Optional<OfferKey> behind, PageRequest page);
}
