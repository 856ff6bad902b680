package org.partnercenter.rest.bill;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.domain.bill.BilledFee;
import org.partnercenter.domain.bill.ChargingMode;
import org.partnercenter.domain.bill.FeeTrade;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A fee record as older clients know it (L-06).
 *
 * @param amount           what was taken from the customer's accounts
 * @param adjustmentAmount debt that was written off
 * @param bonusAmount      always 0: there are no bonus accounts any more
 */
record OldFeeShape(Optional<Instant> effectiveTime, Optional<Instant> expireTime, Optional<String> productId, Optional<String> productName,
                   Optional<String> orderId, BigDecimal amount, int measureId, Optional<String> usageType, Optional<BigDecimal> usage,
                   Optional<Integer> usageMeasureId, Optional<BigDecimal> freeResourceUsage, Optional<Integer> freeResourceMeasureId,
                   String cloudServiceType, Optional<String> region, String resourceType, String chargeMode, Optional<String> resourceTag,
                   Optional<String> resourceName, Optional<String> resourceId, int billType, Optional<String> periodType,
                   Optional<String> productSpecDesc, Optional<BigDecimal> riUsage, Optional<Integer> riUsageMeasureId,
                   BigDecimal officialAmount, BigDecimal discountAmount, BigDecimal cashAmount, BigDecimal creditAmount,
                   BigDecimal couponAmount, BigDecimal flexipurchaseCouponAmount, BigDecimal storedCardAmount, BigDecimal bonusAmount,
                   BigDecimal debtAmount, BigDecimal adjustmentAmount, Optional<BigDecimal> specSize, Optional<Integer> specSizeMeasureId,
                   Optional<String> regionName) {

    record Listing(List<OldFeeShape> feeRecords, int count, String currency) {

        static Listing of(Page<BilledFee> page) {
            return new Listing(page.map(OldFeeShape::of).items(), Listings.total(page), Money.CNY.getCurrencyCode());
        }
    }

    private static OldFeeShape of(BilledFee fee) {
        var trade = fee.record().trade();
        var subject = fee.record().subject();
        var usage = fee.record().usage();
        var amounts = fee.record().amounts();
        var parts = amounts.parts();
        boolean onDemand = trade.mode() == ChargingMode.ON_DEMAND;
        return new OldFeeShape(trade.from().filter(from -> onDemand), trade.until().filter(until -> onDemand), subject.productId(),
                subject.productName(), order(trade), FeeShape.yuan(parts.paid()), SumShape.YUAN, usage.type(), FeeShape.value(usage.used()),
                FeeShape.unit(usage.used()), FeeShape.value(usage.free()), FeeShape.unit(usage.free()), subject.serviceType(),
                subject.regionCode(), subject.resourceType(), String.valueOf(trade.mode().code()), subject.resourceTag(),
                subject.resourceName(), subject.resourceId(), trade.type().code(), trade.periodType().map(String::valueOf), subject.spec(),
                FeeShape.value(usage.reserved()), FeeShape.unit(usage.reserved()), FeeShape.yuan(amounts.official()),
                FeeShape.yuan(amounts.discount()), FeeShape.yuan(parts.cash()), FeeShape.yuan(parts.credit()), FeeShape.yuan(parts.coupon()),
                FeeShape.yuan(parts.cashCoupon()), FeeShape.yuan(parts.storedValueCard()), BigDecimal.ZERO, FeeShape.yuan(parts.debt()),
                FeeShape.yuan(parts.writeOff()), FeeShape.value(usage.size()), FeeShape.unit(usage.size()), subject.regionName());
    }

    private static Optional<String> order(FeeTrade trade) {
        return trade.id().filter(id -> trade.type().isOfOrder());
    }

    @Override
    public String toString() {
        return "OldFeeShape[" + orderId + "]";
    }
}
