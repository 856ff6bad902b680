package org.partnercenter.rest.coupon.whitelist;

import org.partnercenter.application.coupon.whitelist.WhiteListVersion;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Listings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A version of a white list. */
record WhiteListShape(String partnerId, int version, int customers, Instant importTime, String importedBy) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Versions(int totalCount, List<WhiteListShape> versions, Optional<String> nextMarker) {

        static Versions of(Page<WhiteListVersion> page, PageRequest asked) {
            return new Versions(Listings.total(page), page.map(WhiteListShape::of).items(),
                    Listings.nextMarker(page, asked, version -> String.valueOf(version.version())));
        }
    }

    /** Who is on a version. */
    record Customers(int totalCount, List<String> customerIds, Optional<String> nextMarker) {

        static Customers of(Page<PartyId> page, PageRequest asked) {
            return new Customers(Listings.total(page), page.map(PartyId::value).items(), Listings.nextMarker(page, asked, PartyId::value));
        }
    }

    static WhiteListShape of(WhiteListVersion version) {
        return new WhiteListShape(version.partner().value(), version.version(), version.customers(), version.importedAt(),
                version.importedBy().value());
    }
}
