package org.partnercenter.rest.bill;

import org.partnercenter.application.bill.FeedFee;
import org.partnercenter.domain.bill.FeeAmounts;
import org.partnercenter.domain.bill.FeeRecord;
import org.partnercenter.domain.bill.FeeRecordId;
import org.partnercenter.domain.bill.FeeSplit;
import org.partnercenter.domain.bill.FeeSubject;
import org.partnercenter.domain.bill.FeeTrade;
import org.partnercenter.domain.bill.FeeUsage;
import org.partnercenter.domain.bill.Quantity;
import org.partnercenter.domain.kernel.Amount;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The body of a delivery: a fee record as it is now. Names and codes are those of the lists that show it; amounts are in yuan, of either
 * sign, with at most 8 fraction digits, and 0 where they are absent.
 *
 * @param uncountedCouponAmount of flexipurchase_coupon_amount what was paid with coupons that do not count as a partner's revenue (INC-02)
 */
record FeeBody(String recordId, BigDecimal version, String billCycle, String customerId, String serviceTypeCode, String resourceTypeCode,
               BigDecimal chargingMode, BigDecimal billDetailType, String tradeTime, String tradeId, String consumeTime, String effectiveTime,
               String expireTime, BigDecimal periodType, String resourceId, String resourceName, String resourceTag, String subServiceTypeCode,
               String subResourceTypeCode, String subResourceId, String subResourceName, String regionCode, String regionName,
               String productId, String productName, String productSpecDesc, String usageType, BigDecimal usageAmount,
               BigDecimal usageMeasureId, BigDecimal freeResourceUsage, BigDecimal freeResourceMeasureId, BigDecimal riUsage,
               BigDecimal riUsageMeasureId, BigDecimal specSize, BigDecimal specSizeMeasureId, BigDecimal officialAmount,
               BigDecimal officialDiscountAmount, BigDecimal cashAmount, BigDecimal creditAmount, BigDecimal couponAmount,
               BigDecimal flexipurchaseCouponAmount, BigDecimal uncountedCouponAmount, BigDecimal storedValueCardAmount, BigDecimal debtAmount,
               BigDecimal writeoffAmount) {

    private static final long MAX_VERSION = 999_999_999_999_999_999L;
    private static final int MAX_NAME = 256;
    private static final int MAX_REGION = 128;
    private static final int MAX_TAG = 2048;

    Supplier<FeedFee> command(Input in) {
        var id = in.field("record_id", recordId).required().id();
        var counted = in.field("version", version).required().whole(1, MAX_VERSION);
        var month = in.field("bill_cycle", billCycle).required().month();
        var customer = in.field("customer_id", customerId).required().party();
        var subject = subject(in);
        var trade = trade(in);
        var usage = usage(in);
        var amounts = amounts(in);
        return () -> new FeedFee(new FeeRecord(new FeeRecordId(id.orElseThrow()), counted.orElseThrow(), month.orElseThrow(),
                customer.orElseThrow(), trade.get(), subject.get(), usage, amounts));
    }

    private Supplier<FeeSubject> subject(Input in) {
        var service = in.field("service_type_code", serviceTypeCode).required().id();
        var resource = in.field("resource_type_code", resourceTypeCode).required().id();
        var which = in.field("resource_id", resourceId).id();
        var name = in.field("resource_name", resourceName).text(MAX_NAME);
        var tag = in.field("resource_tag", resourceTag).text(MAX_TAG);
        var part = new FeeSubject.Part(in.field("sub_service_type_code", subServiceTypeCode).id(),
                in.field("sub_resource_type_code", subResourceTypeCode).id(), in.field("sub_resource_id", subResourceId).id(),
                in.field("sub_resource_name", subResourceName).text(MAX_NAME));
        var region = in.field("region_code", regionCode).id();
        var regionCalled = in.field("region_name", regionName).text(MAX_REGION);
        var product = in.field("product_id", productId).id();
        var productCalled = in.field("product_name", productName).text(MAX_NAME);
        var spec = in.field("product_spec_desc", productSpecDesc).text(MAX_NAME);
        return () -> new FeeSubject(service.orElseThrow(), resource.orElseThrow(), which, name, tag, part, region, regionCalled, product,
                productCalled, spec);
    }

    private Supplier<FeeTrade> trade(Input in) {
        var mode = BillInput.mode(in.field("charging_mode", chargingMode).required());
        var type = BillInput.detailType(in.field("bill_detail_type", billDetailType).required());
        var at = in.field("trade_time", tradeTime).required().instant();
        var trade = in.field("trade_id", tradeId).id();
        var consumed = in.field("consume_time", consumeTime).instant();
        var from = in.field("effective_time", effectiveTime).instant();
        var until = in.field("expire_time", expireTime).instant();
        var period = in.field("period_type", periodType).oneOf("5", "19", "20", "24", "25").map(Integer::valueOf);
        return () -> new FeeTrade(trade, at.orElseThrow(), consumed, from, until, type.orElseThrow(), mode.orElseThrow(), period);
    }

    private FeeUsage usage(Input in) {
        return new FeeUsage(in.field("usage_type", usageType).id(), quantity(in, "usage_amount", usageAmount, "usage_measure_id", usageMeasureId),
                quantity(in, "free_resource_usage", freeResourceUsage, "free_resource_measure_id", freeResourceMeasureId),
                quantity(in, "ri_usage", riUsage, "ri_usage_measure_id", riUsageMeasureId),
                quantity(in, "spec_size", specSize, "spec_size_measure_id", specSizeMeasureId));
    }

    private static Optional<Quantity> quantity(Input in, String name, BigDecimal value, String unitName, BigDecimal unit) {
        var measure = in.field(unitName, unit).integer(0, Integer.MAX_VALUE);
        return in.fraction(name, value).map(amount -> new Quantity(amount.value(), measure));
    }

    private FeeAmounts amounts(Input in) {
        if (officialAmount == null) {
            in.refuse(CommonRefusal.FIELD_MISSING.refusal("field", "official_amount"));
        }
        return new FeeAmounts(amount(in, "official_amount", officialAmount), amount(in, "official_discount_amount", officialDiscountAmount),
                new FeeSplit(amount(in, "cash_amount", cashAmount), amount(in, "credit_amount", creditAmount),
                        amount(in, "coupon_amount", couponAmount), amount(in, "flexipurchase_coupon_amount", flexipurchaseCouponAmount),
                        amount(in, "stored_value_card_amount", storedValueCardAmount), amount(in, "debt_amount", debtAmount),
                        amount(in, "writeoff_amount", writeoffAmount)),
                amount(in, "uncounted_coupon_amount", uncountedCouponAmount));
    }

    private static Amount amount(Input in, String name, BigDecimal value) {
        return in.fraction(name, value).orElse(Amount.ZERO);
    }

    @Override
    public String toString() {
        return "FeeBody[" + recordId + ", " + version + "]";
    }
}
