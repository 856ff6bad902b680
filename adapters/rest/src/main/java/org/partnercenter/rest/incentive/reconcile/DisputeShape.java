package org.partnercenter.rest.incentive.reconcile;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.incentive.reconcile.Dispute;
import org.partnercenter.domain.incentive.reconcile.DisputeStatus;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An objection. @param differences how many lines of the bill and the figures it was made from differ */
record DisputeShape(String disputeId, String incentiveBillId, String partnerId, String period, BigDecimal amount, String reason,
                    Optional<String> evidence, Optional<BigDecimal> claimedAmount, Optional<Integer> differences, Optional<BigDecimal> billedSum,
                    Optional<BigDecimal> figuresSum, Instant raisedAt, DisputeStatus status, String statusName, Optional<Instant> endedAt,
                    Optional<String> comment, Optional<BigDecimal> correctedAmount) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<DisputeShape> disputes, Optional<String> nextMarker) {
    }

    static DisputeShape of(Dispute dispute, Language language) {
        var claim = dispute.claim();
        var figures = claim.figures();
        var answer = dispute.answer();
        return new DisputeShape(dispute.id().value(), dispute.bill().value(), dispute.partner().value(), dispute.period().key(),
                dispute.amount().toMajor(), claim.reason(), claim.evidence(), claim.claimed().map(Money::toMajor),
                figures.map(Dispute.Differences::count), figures.map(all -> all.ours().toMajor()), figures.map(all -> all.theirs().toMajor()),
                dispute.raisedAt(), dispute.status(), Rulebook.texts().name(dispute.status(), language), answer.map(Dispute.Answer::at),
                answer.flatMap(Dispute.Answer::comment), answer.flatMap(Dispute.Answer::corrected).map(Money::toMajor));
    }

    static Listing of(Page<Dispute> page, PageRequest asked, Language language) {
        return new Listing(Listings.total(page), page.map(dispute -> of(dispute, language)).items(),
                Listings.nextMarker(page, asked, dispute -> dispute.id().value()));
    }
}
