package org.partnercenter.rest.discount;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.discount.DiscountEnd;
import org.partnercenter.domain.discount.DiscountEvent;
import org.partnercenter.domain.discount.DiscountReview;
import org.partnercenter.domain.discount.DiscountStatus;
import org.partnercenter.domain.discount.ExclusiveDiscount;
import org.partnercenter.domain.discount.ReviewerKind;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Listings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An exclusive discount.
 *
 * @param specialRequest it lies outside the range, and is reviewed by hand
 * @param endedHow       how it was ended before its time, by {@code ended_by}
 */
record DiscountShape(String discountId, String discountName, String partnerId, Optional<String> indirectPartnerId, String customerId,
                     Instant validFrom, Instant validTo, DiscountStatus status, String statusName, Optional<ReviewerKind> reviewer,
                     Optional<String> reviewerName, Optional<String> sellerId, boolean specialRequest, Instant createdAt,
                     Optional<Instant> submittedAt, Optional<Instant> decidedAt, Optional<String> rejectReason, Optional<Instant> endedAt,
                     Optional<String> endedBy, Optional<DiscountEvent> endedHow, Optional<String> endedHowName, List<LineShape> lines) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<DiscountShape> discounts, Optional<String> nextMarker) {
    }

    static DiscountShape of(ExclusiveDiscount discount, Instant now, Language language) {
        var ask = discount.ask();
        var review = discount.review();
        var end = discount.end();
        var status = discount.status(now);
        return new DiscountShape(discount.id().value(), ask.name(), discount.partner().value(), discount.reseller().map(PartyId::value),
                ask.customer().value(), ask.from(), ask.until(), status, Rulebook.texts().name(status, language),
                review.map(each -> each.reviewer().kind()), review.map(each -> Rulebook.texts().name(each.reviewer().kind(), language)),
                discount.seller().map(PartyId::value), review.map(DiscountReview::special).orElse(false), discount.createdAt(),
                review.map(DiscountReview::submittedAt), review.flatMap(DiscountReview::decidedAt), review.flatMap(DiscountReview::reason),
                end.map(DiscountEnd::at), end.map(DiscountEnd::by).map(PartyId::value), end.map(DiscountEnd::how),
                end.map(each -> Rulebook.texts().name(each.how(), language)),
                ask.lines().stream().map(line -> LineShape.of(line, language)).toList());
    }

    static Listing of(Page<ExclusiveDiscount> page, PageRequest asked, Instant now, Language language) {
        return new Listing(Listings.total(page), page.map(discount -> of(discount, now, language)).items(),
                Listings.nextMarker(page, asked, discount -> discount.id().value()));
    }
}
