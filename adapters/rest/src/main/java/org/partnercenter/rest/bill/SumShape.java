package org.partnercenter.rest.bill;

import org.partnercenter.application.bill.MonthlySum;
import org.partnercenter.application.bill.OfferNames;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.domain.bill.BillType;
import org.partnercenter.domain.kernel.Amount;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A monthly sum as the vendor's clients know it (T2-31). Debt, written-off debt and discount are told of consumption only.
 *
 * @param amount           what was taken from the customer's accounts: the sum of the details
 * @param adjustmentAmount debt that was written off
 */
record SumShape(String customerId, String cloudServiceType, Optional<String> cloudServiceTypeName, String billType, String chargeMode,
                BigDecimal amount, Optional<BigDecimal> debtAmount, Optional<BigDecimal> adjustmentAmount, Optional<BigDecimal> discountAmount,
                int measureId, List<Detail> accountDetails, String resourceTypeCode, Optional<String> resourceTypeName) {

    static final int YUAN = 1;

    /** What was taken from one kind of balance. */
    record Detail(String balanceType, BigDecimal amount, String billType) {

        private static Stream<Detail> of(String balance, Amount amount, BillType type) {
            return amount.isZero() ? Stream.empty() : Stream.of(new Detail("BALANCE_TYPE_" + balance, amount.toDecimal(), type.code()));
        }
    }

    record Listing(List<SumShape> billSums, int count, String currency) {

        static Listing of(Page<MonthlySum> page, OfferNames.Names names) {
            return new Listing(page.map(sum -> SumShape.of(sum, names)).items(), Listings.total(page), Money.CNY.getCurrencyCode());
        }
    }

    private static SumShape of(MonthlySum sum, OfferNames.Names names) {
        var parts = sum.parts();
        return new SumShape(sum.customer().value(), sum.serviceType(), Optional.ofNullable(names.services().get(sum.serviceType())),
                sum.type().code(), String.valueOf(sum.mode().code()), parts.paid().toDecimal(), ofConsumption(sum, parts.debt()),
                ofConsumption(sum, parts.writeOff()), ofConsumption(sum, sum.discount()), YUAN, details(sum), sum.resourceType(),
                Optional.ofNullable(names.resources().get(sum.resourceType())));
    }

    /** The vendor tells these of consumption; what comes late is told where it is booked, or it would stand nowhere. */
    private static Optional<BigDecimal> ofConsumption(MonthlySum sum, Amount amount) {
        return sum.type() == BillType.CONSUMPTION || !amount.isZero() ? Optional.of(amount.toDecimal()) : Optional.empty();
    }

    private static List<Detail> details(MonthlySum sum) {
        var parts = sum.parts();
        return Stream.of(Detail.of("DEBIT", parts.cash(), sum.type()), Detail.of("CREDIT", parts.credit(), sum.type()),
                Detail.of("COUPON", parts.coupon(), sum.type()), Detail.of("RCASH_COUPON", parts.cashCoupon(), sum.type()),
                Detail.of("STORED_VALUE_CARD", parts.storedValueCard(), sum.type())).flatMap(detail -> detail).toList();
    }
}
