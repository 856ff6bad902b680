package org.partnercenter.rest.bill;

import org.partnercenter.application.bill.BrowseBills;
import org.partnercenter.application.bill.OfferNames;
import org.partnercenter.domain.bill.BilledFee;
import org.partnercenter.domain.bill.FeeKeeper;
import org.partnercenter.domain.bill.Quantity;
import org.partnercenter.domain.kernel.Amount;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A fee record as the vendor's clients know it (T2-32). @param partnerId whose own customer it was */
record FeeShape(String billCycle, String customerId, Optional<String> associationType, String serviceTypeCode, String resourceTypeCode,
                Optional<String> serviceTypeName, Optional<String> resourceTypeName, int chargingMode, Instant tradeTime,
                Optional<String> tradeId, String id, int billDetailType, Optional<String> resourceId, Optional<String> resourceName,
                Optional<String> productSpecDesc, Optional<String> regionCode, Optional<String> productId, Optional<String> productName,
                Optional<String> resourceTag, Optional<Instant> consumeTime, Optional<String> usageType, Optional<BigDecimal> usageAmount,
                Optional<Integer> usageMeasureId, Optional<BigDecimal> freeResourceUsage, Optional<Integer> freeResourceMeasureId,
                Optional<BigDecimal> riUsage, Optional<Integer> riUsageMeasureId, BigDecimal officialAmount,
                BigDecimal officialDiscountAmount, BigDecimal paymentAmount, BigDecimal cashAmount, BigDecimal creditAmount,
                BigDecimal couponAmount, BigDecimal flexipurchaseCouponAmount, BigDecimal storedValueCardAmount, BigDecimal debtAmount,
                BigDecimal writeoffAmount, Optional<Integer> periodType, Optional<String> accountManagerId, Optional<String> partnerId,
                Optional<String> regionName, Optional<String> subServiceTypeCode, Optional<String> subServiceTypeName,
                Optional<String> subResourceTypeCode, Optional<String> subResourceTypeName, Optional<String> subResourceId,
                Optional<String> subResourceName) {

    record Listing(int totalCount, String currency, List<FeeShape> feeRecords) {

        /** @param limit rows that are wanted; none is a wish, too */
        static Listing of(BrowseBills.Fees fees, OfferNames.Names names, int limit) {
            return new Listing(Listings.total(fees.page()), Money.CNY.getCurrencyCode(),
                    fees.page().items().stream().limit(limit).map(fee -> FeeShape.of(fee, fees.manager(), names)).toList());
        }
    }

    private static FeeShape of(BilledFee fee, Optional<String> manager, OfferNames.Names names) {
        var told = fee.record();
        var trade = told.trade();
        var subject = told.subject();
        var part = subject.part();
        var usage = told.usage();
        var amounts = told.amounts();
        var parts = amounts.parts();
        return new FeeShape(fee.cycle().toString(), told.customer().value(), fee.keeper().map(keeper -> keeper.type().code()),
                subject.serviceType(), subject.resourceType(), Optional.ofNullable(names.services().get(subject.serviceType())),
                Optional.ofNullable(names.resources().get(subject.resourceType())), trade.mode().code(), trade.at(), trade.id(),
                told.id().value(), trade.type().code(), subject.resourceId(), subject.resourceName(), subject.spec(), subject.regionCode(),
                subject.productId(), subject.productName(), subject.resourceTag(), trade.consumed(), usage.type(), value(usage.used()),
                unit(usage.used()), value(usage.free()), unit(usage.free()), value(usage.reserved()), unit(usage.reserved()),
                yuan(amounts.official()), yuan(amounts.discount()), yuan(amounts.payable()), yuan(parts.cash()), yuan(parts.credit()),
                yuan(parts.coupon()), yuan(parts.cashCoupon()), yuan(parts.storedValueCard()), yuan(parts.debt()), yuan(parts.writeOff()),
                trade.periodType(), manager, fee.keeper().map(FeeKeeper::own).map(PartyId::value), subject.regionName(), part.serviceType(),
                part.serviceType().map(names.services()::get), part.resourceType(), part.resourceType().map(names.resources()::get), part.id(),
                part.name());
    }

    static BigDecimal yuan(Amount amount) {
        return amount.toDecimal();
    }

    static Optional<BigDecimal> value(Optional<Quantity> quantity) {
        return quantity.map(Quantity::value);
    }

    static Optional<Integer> unit(Optional<Quantity> quantity) {
        return quantity.flatMap(Quantity::measure);
    }

    @Override
    public String toString() {
        return "FeeShape[" + id + "]";
    }
}
