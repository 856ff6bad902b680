package org.partnercenter.application.discount;

import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Ids;

/** What discounts need of the outside. @param linkPrefix what stands before the id of goods in their link */
public record DiscountPorts(MarketplaceOffers offers, ExclusiveDiscounts discounts, Questions questions, String linkPrefix, Clocks clocks,
                            Ids ids) {

    /** What they ask of neighbours. */
    public record Questions(EligibilitiesOf eligibilities, KeepersOf keepers, KindsOf kinds, TimelineOf timelines) {
    }
}
