package org.partnercenter.rest.revenue;

import org.partnercenter.application.incentive.revenue.TellRevenue;
import org.partnercenter.domain.incentive.BillingMode;
import org.partnercenter.domain.incentive.revenue.Expenditure;
import org.partnercenter.domain.incentive.revenue.RevenueOrderType;
import org.partnercenter.domain.incentive.revenue.RevenueOrigin;
import org.partnercenter.domain.incentive.revenue.RevenueSource;
import org.partnercenter.domain.incentive.revenue.RevenueSourceId;
import org.partnercenter.domain.incentive.revenue.ToldRevenue;
import org.partnercenter.domain.kernel.Amount;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that counts as revenue and has no fee record, as it is now. Amounts are in yuan, of either sign, with at most 8 fraction digits,
 * and 0 where they are absent.
 *
 * @param version               counts up with every change
 * @param month                 {@code yyyy-MM}: the month it counts for
 * @param settlementDiscount    for resale: the part of the list price that is paid, above 0 to 1; absent: the discount amount counts
 * @param uncountedCouponAmount of flexipurchase_coupon_amount what was paid with coupons that do not count as revenue
 */
record TellBody(String recordId, BigDecimal version, String month, String customerId, String serviceTypeCode, String orderType,
                String billingMode, String revenueTime, String orderId, BigDecimal officialAmount, BigDecimal officialDiscountAmount,
                BigDecimal settlementDiscount, BigDecimal cashAmount, BigDecimal creditAmount, BigDecimal storedValueCardAmount,
                BigDecimal couponAmount, BigDecimal flexipurchaseCouponAmount, BigDecimal uncountedCouponAmount, BigDecimal debtAmount,
                BigDecimal writeoffAmount) {

    private static final long MAX_VERSION = 999_999_999_999_999_999L;

    Supplier<TellRevenue> command(Input in) {
        var id = in.field("record_id", recordId).required().id();
        var counted = in.field("version", version).required().whole(1, MAX_VERSION);
        var of = in.field("month", month).required().month();
        var customer = in.field("customer_id", customerId).required().party();
        var service = in.field("service_type_code", serviceTypeCode).required().id();
        var type = Wire.one(RevenueOrderType.values(), in.field("order_type", orderType).required());
        var mode = Wire.one(BillingMode.values(), in.field("billing_mode", billingMode).required());
        var at = in.field("revenue_time", revenueTime).required().instant();
        var order = in.field("order_id", orderId).id();
        var expenditure = expenditure(in);
        return () -> new TellRevenue(new ToldRevenue.Draft(new RevenueSourceId(RevenueOrigin.TOLD, id.orElseThrow(), of.orElseThrow()),
                counted.orElseThrow(), customer.orElseThrow(), new RevenueSource.What(order, service.orElseThrow(), type.orElseThrow(),
                mode.orElseThrow()), at.orElseThrow(), expenditure.get()));
    }

    private Supplier<Expenditure> expenditure(Input in) {
        if (officialAmount == null) {
            in.refuse(CommonRefusal.FIELD_MISSING.refusal("field", "official_amount"));
        }
        var official = amount(in, "official_amount", officialAmount);
        var discount = amount(in, "official_discount_amount", officialDiscountAmount);
        var settlement = settlement(in);
        var parts = new Expenditure.Parts(amount(in, "cash_amount", cashAmount), amount(in, "credit_amount", creditAmount),
                amount(in, "stored_value_card_amount", storedValueCardAmount), amount(in, "coupon_amount", couponAmount),
                amount(in, "flexipurchase_coupon_amount", flexipurchaseCouponAmount),
                amount(in, "uncounted_coupon_amount", uncountedCouponAmount), amount(in, "debt_amount", debtAmount),
                amount(in, "writeoff_amount", writeoffAmount));
        return () -> new Expenditure(official, discount, settlement, parts);
    }

    private Optional<BigDecimal> settlement(Input in) {
        return in.fraction("settlement_discount", settlementDiscount).map(Amount::value).flatMap(part -> {
            if (part.signum() > 0 && part.compareTo(BigDecimal.ONE) <= 0) {
                return Optional.of(part);
            }
            in.refuse(CommonRefusal.FIELD_INVALID.refusal("field", "settlement_discount"));
            return Optional.empty();
        });
    }

    private static Amount amount(Input in, String name, BigDecimal value) {
        return in.fraction(name, value).orElse(Amount.ZERO);
    }

    @Override
    public String toString() {
        return "TellBody[" + recordId + ", " + version + "]";
    }
}
