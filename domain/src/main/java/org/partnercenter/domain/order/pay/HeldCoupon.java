package org.partnercenter.domain.order.pay;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.order.DiscountKind;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A coupon of the customer's, as far as paying with it goes.
 *
 * @param type      {@code DISCOUNT_COUPON}, {@code VOUCHER} or {@code CASH_COUPON}
 * @param obstacles why this order could not use it at all now, whatever it is for
 */
public record HeldCoupon(String id, DiscountKind type, Money balance, List<Limit> limits, List<Refusal> obstacles) {

    /** A limit of its use (rulebook 3.6). @param value1 or null */
    public record Limit(String key, String value1, String value2) {

        Optional<BigDecimal> number() {
            return decimal(value1);
        }

        Optional<BigDecimal> secondNumber() {
            return decimal(value2);
        }

        /** It says something, and no number. */
        boolean isNoNumber() {
            return value1 != null && number().isEmpty() || value2 != null && !value2.isEmpty() && secondNumber().isEmpty();
        }

        private static Optional<BigDecimal> decimal(String text) {
            return Optional.ofNullable(text).filter(given -> given.matches("[0-9]{1,18}(\\.[0-9]{1,8})?")).map(BigDecimal::new);
        }
    }

    public HeldCoupon {
        Objects.requireNonNull(id, "id");
        limits = List.copyOf(limits);
        obstacles = List.copyOf(obstacles);
    }

    /** The values of a limit in lower case, separated by commas where one limit has several; empty: it has no such limit. */
    Set<String> values(String key) {
        return of(key).stream().map(limit -> limit.value1() == null ? "" : limit.value1())
                .flatMap(text -> Arrays.stream(text.split(","))).map(text -> text.strip().toLowerCase(Locale.ROOT))
                .filter(text -> !text.isEmpty()).collect(Collectors.toSet());
    }

    List<Limit> of(String key) {
        return limits.stream().filter(limit -> limit.key().equals(key)).toList();
    }

    /** Whether a limit that is a flag says no. */
    boolean forbids(String key) {
        return values(key).contains("0");
    }

    boolean demands(String key) {
        return values(key).contains("1");
    }
}
