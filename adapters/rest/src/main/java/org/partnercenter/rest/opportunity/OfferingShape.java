package org.partnercenter.rest.opportunity;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.Offering;

import java.util.List;
import java.util.Optional;

/** An offering. @param ownerId whose it is; absent of the vendor's own */
record OfferingShape(String code, String title, Offering.Kind kind, Optional<String> ownerId, List<String> demandTags, boolean whiteListed) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<OfferingShape> offerings, Optional<String> nextMarker) {
    }

    static OfferingShape of(Offering of) {
        return new OfferingShape(of.code(), of.title(), of.kind(), of.owner().map(PartyId::value), List.copyOf(of.tags()), of.whiteListed());
    }
}
