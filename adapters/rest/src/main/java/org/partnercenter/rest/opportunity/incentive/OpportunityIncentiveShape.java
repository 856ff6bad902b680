package org.partnercenter.rest.opportunity.incentive;

import org.partnercenter.application.opportunity.incentive.PartnerExcluded;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.opportunity.incentive.MarketplaceSale;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive.Published;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveKind;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveStatus;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.Violation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An application for an incentive.
 *
 * @param cash            whether it is wanted otherwise than as coupon quota
 * @param offerings       of the opportunity when it was applied for
 * @param reviewDueTime   until when the review should be done
 * @param reason          why it was rejected or disqualified last
 * @param amount          as it was publicised; what became of it says the bill
 * @param incentiveBillId the bill it is reconciled and paid by
 */
record OpportunityIncentiveShape(String incentiveId, String opportunityId, String partnerId, OpportunityIncentiveKind kind, String kindName,
                                 OpportunityIncentiveStatus status, String statusName, boolean cash, String accountId, List<String> orderIds,
                                 String startsOn, String endsOn, List<String> evidence, List<String> offerings, Instant appliedTime,
                                 Instant changedTime, Optional<Instant> reviewDueTime, Optional<String> reason, Optional<BigDecimal> amount,
                                 Optional<BigDecimal> projectValue, Optional<String> currency, Optional<String> incentiveBillId) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<OpportunityIncentiveShape> opportunityIncentives, Optional<String> nextMarker) {
    }

    record SaleShape(String opportunityId, String sellerId, BigDecimal amount, String currency, String wonOn) {

        static SaleShape of(MarketplaceSale of) {
            return new SaleShape(of.opportunity().value(), of.seller().value(), of.amount().toMajor(), of.amount().currency().getCurrencyCode(),
                    of.on().toString());
        }
    }

    record Sales(int totalCount, List<SaleShape> sales, Optional<String> nextMarker) {
    }

    /** @param blockers what keeps from applying @param cashBlockers what keeps from cash */
    record EligibilityShape(boolean eligible, List<Violation> blockers, boolean cashAllowed, List<Violation> cashBlockers) {
    }

    /** @param disqualified how many applications were, by that */
    record ExcludedShape(String partnerId, int year, int disqualified) {

        static ExcludedShape of(PartnerExcluded of) {
            return new ExcludedShape(of.partner().value(), of.year(), of.disqualified());
        }
    }

    static OpportunityIncentiveShape of(OpportunityIncentive of, Language language) {
        var project = of.claim().project();
        return new OpportunityIncentiveShape(of.id().value(), of.claim().opportunity().value(), of.partner().value(), project.kind(),
                LifeShapes.name(project.kind(), language), of.status(), LifeShapes.name(of.status(), language), project.cash(),
                project.account().value(), List.copyOf(project.orders()), project.starts().toString(), project.ends().toString(),
                project.evidence(), of.offerings(), of.appliedAt(), of.changedAt(), of.review().due(), of.words(),
                of.published().map(Published::amount).map(Money::toMajor), of.published().map(Published::value).map(Money::toMajor),
                of.published().map(each -> each.amount().currency().getCurrencyCode()), of.published().map(Published::bill));
    }
}
