package org.partnercenter.rest.account;

import org.partnercenter.application.account.AdjustmentFilter;
import org.partnercenter.application.account.ChangeQuery;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.account.AccountMovement;
import org.partnercenter.domain.account.BalanceType;
import org.partnercenter.domain.account.TransferId;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.Input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What accounts share on the wire: limits of amounts, codes, days, and the names of states. */
final class Wire {

    static final int YUAN = 1;
    static final int MAX_MEMO = 256;
    static final Money LARGEST_AMOUNT = Money.of("1000000000000", "CNY");
    static final Money LARGEST_VENDOR_AMOUNT = Money.of("2147483647", "CNY");
    static final Money LARGEST_TO_RESELLER = Money.of("999999999.99", "CNY");
    static final Money LARGEST_FROM_RESELLER = Money.of("999999999999", "CNY");

    /** All the vendor's codes; some are of movements that we never make. */
    private static final List<String> TRADE_TYPES = List.of("RECHARGE", "DEDEUCT", "REFUND", "RFROZEN", "TRANS", "ADJUST", "BEADJUST",
            "BERETRIEVE", "BEUNBIND", "BONUSCONVERT", "TRADE_MODE_TRANSFER");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private Wire() {
    }

    static String name(Enum<?> state, Language language) {
        return Rulebook.texts().name(state, language);
    }

    /** ACC-09: without a kind of balance there is no list. */
    static Function<BalanceType, ChangeQuery> changes(Input in) {
        var movements = in.field("trade_type").code(Wire::movements);
        var begin = in.field("trade_time_begin").code(Wire::day);
        var end = in.field("trade_time_end").code(Wire::day);
        return type -> new ChangeQuery(type, movements, begin, end);
    }

    private static Optional<Set<AccountMovement>> movements(String code) {
        return Optional.of(code).filter(TRADE_TYPES::contains)
                .map(known -> AccountMovement.ofTradeType(known).map(Set::of).orElse(Set.of()));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DAY)).filter(day -> day.getYear() > 0 && text.length() == 10);
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    static AdjustmentFilter adjustments(Input in) {
        return new AdjustmentFilter(in.field("customer_id").party(),
                in.field("operation_type").code(code -> AccountMovement.ofTradeDetail(code).filter(AccountMovement::isAdjustment)),
                in.instant("operation_time_begin"), in.instant("operation_time_end"), in.id("trans_id").map(TransferId::new));
    }
}
