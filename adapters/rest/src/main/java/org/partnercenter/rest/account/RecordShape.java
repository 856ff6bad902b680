package org.partnercenter.rest.account;

import org.partnercenter.application.account.AccountRecord;
import org.partnercenter.application.account.HolderNames;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.PersonalColumn;
import org.partnercenter.domain.account.OrderId;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Masked;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.Listings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One change of an account as our own paths show it. */
record RecordShape(String accountChangeId, String transferId, String accountId, String balanceType, String tradeType,
                   String tradeDetailType, String movementName, String type, BigDecimal changeAmount, BigDecimal balanceAfterChange,
                   String currency, Optional<String> otherAccountId, Optional<Masked> otherName, Optional<String> orderId,
                   Optional<String> memo, Instant tradeTime) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<RecordShape> records, Optional<String> nextMarker) {

        static Listing of(Page<AccountRecord> page, PageRequest asked, Map<PartyId, HolderNames.Named> names, Language language) {
            return new Listing(Listings.total(page), page.map(record -> RecordShape.of(record, names, language)).items(),
                    Listings.nextMarker(page, asked, AccountRecord::id));
        }
    }

    /** @param sides those the reader sees, the giver's first */
    record Transfer(String transferId, List<RecordShape> sides) {

        static Transfer of(List<AccountRecord> sides, Map<PartyId, HolderNames.Named> names, Language language) {
            return new Transfer(sides.getFirst().transfer().value(),
                    sides.stream().map(side -> RecordShape.of(side, names, language)).toList());
        }
    }

    static RecordShape of(AccountRecord record, Map<PartyId, HolderNames.Named> names, Language language) {
        var entry = record.entry();
        return new RecordShape(record.id(), record.transfer().value(), entry.owner().holder().value(), entry.balanceType().code(),
                entry.movement().tradeType(), entry.movement().tradeDetail(), Wire.name(entry.movement(), language),
                entry.income() ? "1" : "2", entry.amount().toMajor(), entry.balanceAfter().toMajor(),
                entry.amount().currency().getCurrencyCode(), entry.other().map(PartyId::value),
                entry.other().map(names::get).map(HolderNames.Named::name).map(PersonalColumn.NAME::masked),
                record.order().map(OrderId::value), record.memo(), record.at());
    }
}
