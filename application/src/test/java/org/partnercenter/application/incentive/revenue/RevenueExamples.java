package org.partnercenter.application.incentive.revenue;

import org.partnercenter.domain.incentive.BillingMode;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.revenue.Claim;
import org.partnercenter.domain.incentive.revenue.Expenditure;
import org.partnercenter.domain.incentive.revenue.FinalMonths;
import org.partnercenter.domain.incentive.revenue.RevenueHistory;
import org.partnercenter.domain.incentive.revenue.RevenueKeeper;
import org.partnercenter.domain.incentive.revenue.RevenueLine;
import org.partnercenter.domain.incentive.revenue.RevenueOrderType;
import org.partnercenter.domain.incentive.revenue.RevenueOrigin;
import org.partnercenter.domain.incentive.revenue.RevenueSource;
import org.partnercenter.domain.incentive.revenue.RevenueSourceId;
import org.partnercenter.domain.incentive.revenue.Standing;
import org.partnercenter.domain.kernel.Amount;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/** Revenue to try things on. */
public final class RevenueExamples {

    public static final YearMonth OCTOBER = YearMonth.parse("2026-10");
    public static final YearMonth NOVEMBER = YearMonth.parse("2026-11");
    public static final Instant AT = Instant.parse("2026-10-10T04:00:00Z");
    public static final String EC2 = "hws.service.type.ec2";
    public static final PartyId D1 = new PartyId("d-1");

    private RevenueExamples() {
    }

    public static RevenueKeeper keeper(String partner, String reseller) {
        return new RevenueKeeper(new PartyId(partner), Optional.ofNullable(reseller).map(PartyId::new), AssociationType.REFERRAL);
    }

    /** Paid from the balance. */
    public static RevenueSource paid(RevenueOrigin origin, String id, long version, YearMonth month, RevenueKeeper keeper, String customer, String cash) {
        var parts = new Expenditure.Parts(Amount.of(cash), Amount.ZERO, Amount.ZERO, Amount.ZERO, Amount.ZERO, Amount.ZERO, Amount.ZERO, Amount.ZERO);
        return new RevenueSource(new RevenueSourceId(origin, id, month), version, new PartyId(customer), keeper,
                new RevenueSource.What(Optional.of("o-" + id), EC2, RevenueOrderType.USAGE, BillingMode.ON_DEMAND),
                AT.plusSeconds(Math.abs(id.hashCode() % 1_000)), new Expenditure(Amount.of(cash), Amount.ZERO, Optional.empty(), parts));
    }

    public static RevenueSource fee(String id, String cash) {
        return paid(RevenueOrigin.FEE_RECORD, id, 1, OCTOBER, keeper("d-1", null), "c-1", cash);
    }

    /** With something in every field. */
    public static RevenueSource full(String id, String customer) {
        var parts = new Expenditure.Parts(Amount.of("1.00000001"), Amount.of("2"), Amount.of("3"), Amount.of("4"), Amount.of("5"), Amount.of("1.5"),
                Amount.of("6"), Amount.of("7"));
        return new RevenueSource(new RevenueSourceId(RevenueOrigin.TOLD, id, OCTOBER), 7, new PartyId(customer),
                new RevenueKeeper(D1, Optional.of(new PartyId("r-1")), AssociationType.RESALE), new RevenueSource.What(Optional.of("o-1"), "Hws.Disk",
                RevenueOrderType.UNSUBSCRIPTION, BillingMode.YEARLY_MONTHLY), AT, new Expenditure(Amount.of("30.00000001"), Amount.of("2"),
                Optional.of(new BigDecimal("0.85")), parts));
    }

    public static RevenueLine line(RevenueSource source) {
        return RevenueHistory.none().formed(Claim.of(source, Standing.PLAIN, ProductPolicy.NON_SPECIFIC, false), FinalMonths.none()).getFirst();
    }
}
