package org.partnercenter.domain.incentive.revenue;

import org.partnercenter.domain.incentive.BillingMode;
import org.partnercenter.domain.kernel.Amount;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/** Sources of revenue to try things on. */
public final class RevenueFixtures {

    public static final YearMonth JULY = YearMonth.parse("2025-07");
    public static final YearMonth AUGUST = YearMonth.parse("2025-08");
    public static final Instant AT = Instant.parse("2025-07-10T04:00:00Z");
    public static final PartyId PARTNER = new PartyId("d-1");
    public static final PartyId CUSTOMER = new PartyId("c-1");
    public static final String EC2 = "hws.service.type.ec2";
    public static final RevenueKeeper REFERRAL = new RevenueKeeper(PARTNER, Optional.empty(), AssociationType.REFERRAL);
    public static final RevenueKeeper RESALE = new RevenueKeeper(PARTNER, Optional.empty(), AssociationType.RESALE);
    public static final RevenueKeeper OF_RESELLER = new RevenueKeeper(PARTNER, Optional.of(new PartyId("r-1")), AssociationType.RESALE);

    private RevenueFixtures() {
    }

    public static RevenueSourceId fee(String id, YearMonth month) {
        return new RevenueSourceId(RevenueOrigin.FEE_RECORD, id, month);
    }

    public static RevenueSource source(RevenueSourceId id, long version, RevenueKeeper keeper, Expenditure expenditure) {
        return new RevenueSource(id, version, CUSTOMER, keeper, new RevenueSource.What(Optional.of("order-" + id.id()), EC2, RevenueOrderType.NEW,
                BillingMode.YEARLY_MONTHLY), AT, expenditure);
    }

    public static RevenueSource paid(String id, long version, String cash) {
        return source(fee(id, JULY), version, REFERRAL, cash(cash));
    }

    /** Paid from the balance, without a discount. */
    public static Expenditure cash(String amount) {
        return spent(amount, "0", null, amount, "0", "0", "0", "0", "0", "0", "0");
    }

    public static Expenditure spent(String official, String discount, String settlement, String cash, String credit, String card, String coupon,
                                    String cashCoupon, String uncounted, String debt, String writeOff) {
        return new Expenditure(Amount.of(official), Amount.of(discount), Optional.ofNullable(settlement).map(BigDecimal::new),
                new Expenditure.Parts(Amount.of(cash), Amount.of(credit), Amount.of(card), Amount.of(coupon), Amount.of(cashCoupon),
                        Amount.of(uncounted), Amount.of(debt), Amount.of(writeOff)));
    }
}
