package org.partnercenter.persistence.bill;

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
import org.partnercenter.persistence.db.tables.records.FeeRecordRecord;
import org.partnercenter.persistence.kernel.Rows;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

/** Rows of fee records as what they mean, and back. */
final class FeeRows {

    private FeeRows() {
    }

    static FeeRecordRecord row(BilledFee fee) {
        var told = fee.record();
        var row = new FeeRecordRecord();
        row.setRecordId(told.id().value());
        row.setVersion(told.version());
        row.setCycle(fee.cycle().toString());
        row.setToldCycle(told.cycle().toString());
        row.setBillType(fee.type().code());
        row.setBillDate(fee.day());
        row.setCustomerId(told.customer().value());
        row.setPartnerId(Rows.text(fee.keeper().map(FeeKeeper::partner)));
        row.setResellerId(Rows.text(fee.keeper().flatMap(FeeKeeper::reseller)));
        row.setAssociationType(fee.keeper().map(keeper -> keeper.type().code()).orElse(null));
        fill(row, told.trade());
        fill(row, told.subject());
        fill(row, told.usage());
        fill(row, told.amounts());
        return row;
    }

    private static void fill(FeeRecordRecord row, FeeTrade trade) {
        row.setTradeId(trade.id().orElse(null));
        row.setTradeTime(trade.at());
        row.setConsumeTime(trade.consumed().orElse(null));
        row.setEffectiveTime(trade.from().orElse(null));
        row.setExpireTime(trade.until().orElse(null));
        row.setDetailType(trade.type().code());
        row.setChargingMode(trade.mode().code());
        row.setPeriodType(trade.periodType().orElse(null));
    }

    private static void fill(FeeRecordRecord row, FeeSubject subject) {
        row.setServiceType(subject.serviceType());
        row.setResourceType(subject.resourceType());
        row.setResourceId(subject.resourceId().orElse(null));
        row.setResourceName(subject.resourceName().orElse(null));
        row.setResourceTag(subject.resourceTag().orElse(null));
        row.setPartServiceType(subject.part().serviceType().orElse(null));
        row.setPartResourceType(subject.part().resourceType().orElse(null));
        row.setPartId(subject.part().id().orElse(null));
        row.setPartName(subject.part().name().orElse(null));
        row.setRegionCode(subject.regionCode().orElse(null));
        row.setRegionName(subject.regionName().orElse(null));
        row.setProductId(subject.productId().orElse(null));
        row.setProductName(subject.productName().orElse(null));
        row.setSpec(subject.spec().orElse(null));
    }

    private static void fill(FeeRecordRecord row, FeeUsage usage) {
        row.setUsageType(usage.type().orElse(null));
        row.setUsed(value(usage.used()));
        row.setUsedMeasure(measure(usage.used()));
        row.setFree(value(usage.free()));
        row.setFreeMeasure(measure(usage.free()));
        row.setReserved(value(usage.reserved()));
        row.setReservedMeasure(measure(usage.reserved()));
        row.setSize(value(usage.size()));
        row.setSizeMeasure(measure(usage.size()));
    }

    private static BigDecimal value(Optional<Quantity> quantity) {
        return quantity.map(Quantity::value).orElse(null);
    }

    private static Integer measure(Optional<Quantity> quantity) {
        return quantity.flatMap(Quantity::measure).orElse(null);
    }

    private static void fill(FeeRecordRecord row, FeeAmounts amounts) {
        var parts = amounts.parts();
        row.setOfficial(amounts.official().value());
        row.setDiscount(amounts.discount().value());
        row.setCash(parts.cash().value());
        row.setCredit(parts.credit().value());
        row.setCoupon(parts.coupon().value());
        row.setCashCoupon(parts.cashCoupon().value());
        row.setStoredValueCard(parts.storedValueCard().value());
        row.setDebt(parts.debt().value());
        row.setWriteOff(parts.writeOff().value());
        row.setUncounted(amounts.uncounted().value());
    }

    static BilledFee fee(FeeRecordRecord row) {
        var told = new FeeRecord(new FeeRecordId(row.getRecordId()), row.getVersion(), YearMonth.parse(row.getToldCycle()),
                new PartyId(row.getCustomerId()), trade(row), subject(row), usage(row), amounts(row));
        return new BilledFee(told, YearMonth.parse(row.getCycle()), BillType.ofCode(row.getBillType()).orElseThrow(), row.getBillDate(),
                Rows.party(row.getPartnerId()).map(partner -> new FeeKeeper(partner, Rows.party(row.getResellerId()),
                        AssociationType.ofCode(row.getAssociationType()).orElseThrow())));
    }

    private static FeeTrade trade(FeeRecordRecord row) {
        return new FeeTrade(Optional.ofNullable(row.getTradeId()), row.getTradeTime(), Optional.ofNullable(row.getConsumeTime()),
                Optional.ofNullable(row.getEffectiveTime()), Optional.ofNullable(row.getExpireTime()),
                BillDetailType.ofCode(row.getDetailType()).orElseThrow(), ChargingMode.ofCode(row.getChargingMode()).orElseThrow(),
                Optional.ofNullable(row.getPeriodType()));
    }

    private static FeeSubject subject(FeeRecordRecord row) {
        return new FeeSubject(row.getServiceType(), row.getResourceType(), Optional.ofNullable(row.getResourceId()),
                Optional.ofNullable(row.getResourceName()), Optional.ofNullable(row.getResourceTag()),
                new FeeSubject.Part(Optional.ofNullable(row.getPartServiceType()), Optional.ofNullable(row.getPartResourceType()),
                        Optional.ofNullable(row.getPartId()), Optional.ofNullable(row.getPartName())),
                Optional.ofNullable(row.getRegionCode()), Optional.ofNullable(row.getRegionName()), Optional.ofNullable(row.getProductId()),
                Optional.ofNullable(row.getProductName()), Optional.ofNullable(row.getSpec()));
    }

    private static FeeUsage usage(FeeRecordRecord row) {
        return new FeeUsage(Optional.ofNullable(row.getUsageType()), quantity(row.getUsed(), row.getUsedMeasure()),
                quantity(row.getFree(), row.getFreeMeasure()), quantity(row.getReserved(), row.getReservedMeasure()),
                quantity(row.getSize(), row.getSizeMeasure()));
    }

    private static Optional<Quantity> quantity(BigDecimal value, Integer measure) {
        return Optional.ofNullable(value).map(given -> new Quantity(given, Optional.ofNullable(measure)));
    }

    private static FeeAmounts amounts(FeeRecordRecord row) {
        return new FeeAmounts(new Amount(row.getOfficial()), new Amount(row.getDiscount()), new FeeSplit(new Amount(row.getCash()),
                new Amount(row.getCredit()), new Amount(row.getCoupon()), new Amount(row.getCashCoupon()),
                new Amount(row.getStoredValueCard()), new Amount(row.getDebt()), new Amount(row.getWriteOff())), new Amount(row.getUncounted()));
    }
}
