package org.partnercenter.rest.account;

import org.partnercenter.application.account.AccountRecord;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.Listings;

import java.time.Instant;
import java.util.List;

/** Change records as the vendor's clients know them (T2-15): amounts and the direction are texts. */
record ChangeRecordShape(String accountChangeId, String tradeDetailType, Instant tradeTime, String tradeId, String changeAmount,
                         String balanceAfterChange, String type) {

    record Listing(int totalCount, String currency, List<ChangeRecordShape> records) {

        static Listing of(Page<AccountRecord> page) {
            return new Listing(Listings.total(page), Money.CNY.getCurrencyCode(), page.map(ChangeRecordShape::of).items());
        }
    }

    private static ChangeRecordShape of(AccountRecord record) {
        var entry = record.entry();
        return new ChangeRecordShape(record.id(), entry.movement().tradeDetail(), record.at(), record.transfer().value(),
                entry.amount().toMajor().toPlainString(), entry.balanceAfter().toMajor().toPlainString(), entry.income() ? "1" : "2");
    }
}
