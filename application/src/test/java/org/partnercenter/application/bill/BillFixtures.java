package org.partnercenter.application.bill;

import org.partnercenter.domain.bill.BillDetailType;
import org.partnercenter.domain.bill.BillType;
import org.partnercenter.domain.bill.BilledFee;
import org.partnercenter.domain.bill.ChargingMode;
import org.partnercenter.domain.bill.FeeAmounts;
import org.partnercenter.domain.bill.FeeKeeper;
import org.partnercenter.domain.bill.FeeRecord;
import org.partnercenter.domain.bill.FeeRecordId;
import org.partnercenter.domain.bill.FeeSplit;
import org.partnercenter.domain.bill.FeeSubject;
import org.partnercenter.domain.bill.FeeTrade;
import org.partnercenter.domain.bill.FeeUsage;
import org.partnercenter.domain.bill.Quantity;
import org.partnercenter.domain.kernel.Amount;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Fee records to try things on. */
public final class BillFixtures {

    public static final YearMonth MAY = YearMonth.parse("2026-05");
    public static final Instant AT = Instant.parse("2026-05-10T04:00:00Z");
    public static final String EC2 = "hws.service.type.ec2";
    public static final String VM = "hws.resource.type.vm";
    public static final FeeKeeper D1 = new FeeKeeper(new PartyId("d-1"), Optional.empty(), AssociationType.RESALE);
    public static final FeeKeeper D1_REFERRAL = new FeeKeeper(new PartyId("d-1"), Optional.empty(), AssociationType.REFERRAL);
    public static final FeeKeeper R1 = new FeeKeeper(new PartyId("d-1"), Optional.of(new PartyId("r-1")), AssociationType.REFERRAL);

    private BillFixtures() {
    }

    /** With something in every field. */
    public static FeeRecord full(String id, long version, String customer) {
        return new FeeRecord(new FeeRecordId(id), version, MAY, new PartyId(customer), new FeeTrade(Optional.of("trade-" + id), AT,
                Optional.of(AT.minusSeconds(60)), Optional.of(AT.minusSeconds(3600)), Optional.of(AT), BillDetailType.USAGE,
                ChargingMode.ON_DEMAND, Optional.of(25)), new FeeSubject(EC2, VM, Optional.of("res-" + id), Optional.of("生产机 " + id),
                Optional.of("env=prod"), new FeeSubject.Part(Optional.of("hws.service.type.vpc"), Optional.of("hws.resource.type.bandwidth"),
                Optional.of("part"), Optional.of("part name")), Optional.of("cn-north-4"), Optional.of("华北"), Optional.of("p-1"),
                Optional.of("product"), Optional.of("4 cores")), new FeeUsage(Optional.of("Duration"), quantity("3600"), quantity("100.5"),
                quantity("0"), quantity("40")), new FeeAmounts(Amount.of("30"), Amount.of("2"), new FeeSplit(Amount.of("1"), Amount.of("2"),
                Amount.of("3"), Amount.of("4"), Amount.of("5"), Amount.of("6"), Amount.of("7"))));
    }

    private static Optional<Quantity> quantity(String value) {
        return Optional.of(new Quantity(new BigDecimal(value), Optional.of(4)));
    }

    /** Paid in cash, without a discount. */
    public static FeeRecord plain(String id, long version, YearMonth cycle, String customer, Instant at, BillDetailType type, ChargingMode mode,
                                  String cash) {
        return new FeeRecord(new FeeRecordId(id), version, cycle, new PartyId(customer), new FeeTrade(Optional.empty(), at, Optional.empty(),
                Optional.empty(), Optional.empty(), type, mode, Optional.empty()), new FeeSubject(EC2, VM, Optional.empty(),
                Optional.empty(), Optional.empty(), FeeSubject.Part.none(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty()), FeeUsage.none(), new FeeAmounts(Amount.of(cash), Amount.ZERO, new FeeSplit(
                Amount.of(cash), Amount.ZERO, Amount.ZERO, Amount.ZERO, Amount.ZERO, Amount.ZERO, Amount.ZERO)));
    }

    public static FeeRecord usage(String id, String customer, String cash) {
        return plain(id, 1, MAY, customer, AT, BillDetailType.USAGE, ChargingMode.ON_DEMAND, cash);
    }

    public static BilledFee billed(FeeRecord record, FeeKeeper keeper) {
        return new BilledFee(record, record.cycle(), record.trade().type().type(), LocalDate.parse("2026-05-10"), Optional.ofNullable(keeper));
    }

    public static BilledFee billed(FeeRecord record, YearMonth cycle, LocalDate day, FeeKeeper keeper) {
        return new BilledFee(record, cycle, BillType.ADJUSTMENT, day, Optional.of(keeper));
    }
}
