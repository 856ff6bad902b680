package org.partnercenter.rest.account;

import org.partnercenter.application.account.AccountRecord;
import org.partnercenter.application.account.HolderNames;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Adjustment records as the vendor's clients know them (T2-14): the amount is a text. */
record AdjustRecordShape(String customerId, Optional<String> customerName, String operationType, String amount, String currency,
                         Optional<String> applyScene, Instant operationTime, int measureId, String transId, Optional<String> memo) {

    /** As older clients know them (L-04): the amount is a number. */
    record Old(String customerId, Optional<String> customerName, String operationType, BigDecimal amount, String currency,
               Optional<String> applyScene, Instant operationTime, int measureId, String transId) {

        static Old of(AdjustRecordShape now) {
            return new Old(now.customerId, now.customerName, now.operationType, new BigDecimal(now.amount), now.currency,
                    now.applyScene, now.operationTime, now.measureId, now.transId);
        }

        @Override
        public String toString() {
            return "Old[" + transId + "]";
        }
    }

    record Listing<T>(int totalCount, List<T> records) {

        static <T> Listing<T> of(Page<AccountRecord> page, Map<PartyId, HolderNames.Named> names, Function<AdjustRecordShape, T> shape) {
            return new Listing<>(Listings.total(page), page.map(record -> shape.apply(AdjustRecordShape.of(record, names))).items());
        }
    }

    private static AdjustRecordShape of(AccountRecord record, Map<PartyId, HolderNames.Named> names) {
        var entry = record.entry();
        var other = entry.other().orElseThrow();
        return new AdjustRecordShape(other.value(), Optional.ofNullable(names.get(other)).map(HolderNames.Named::name),
                entry.movement().tradeDetail(), entry.amount().toMajor().toPlainString(),
                entry.amount().currency().getCurrencyCode(), Optional.empty(), record.at(), Wire.YUAN, record.transfer().value(),
                record.memo());
    }

    @Override
    public String toString() {
        return "AdjustRecordShape[" + transId + "]";
    }
}
