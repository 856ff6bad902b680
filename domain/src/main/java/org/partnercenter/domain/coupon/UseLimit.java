package org.partnercenter.domain.coupon;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One restriction of a quota or coupon (rulebook 3.6). A key we do not know is kept and returned as it is, and makes the coupon
 * unusable until it is understood.
 *
 * @param key    such as {@code serviceType}
 * @param value1 the value, or null
 * @param value2 a second value, or null
 */
public record UseLimit(String key, String value1, String value2) {

    public static final String SERVICE_TYPE = "serviceType";
    public static final String PRODUCT_ID = "productId";
    public static final String SUBSCRIBE_TYPE = "subscribeType";
    /** How often the coupon can be used: 0 for any number of times. */
    public static final String USAGE_TIMES = "usageTimes";

    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    private static final Set<String> UNDERSTOOD = Set.of(SERVICE_TYPE, PRODUCT_ID, SUBSCRIBE_TYPE, "regionCode",
            "firstOrderInService", "simultaneousUseWithEmpowerDiscount", "simultaneousUseWithContractDiscount",
            "simultaneousUseWithPromotionDiscount", "minConsumeDiscount", USAGE_TIMES, CashLimits.COUNTS_FOR_REBATE,
            "orderAmount", CashLimits.MAX_ORDER_SHARE);

    public UseLimit {
        Objects.requireNonNull(key, "key");
    }

    public static UseLimit of(String key, String value) {
        return new UseLimit(key, value, null);
    }

    /** Whether we know the key, and can read a value that we count by. */
    public boolean isUnderstood() {
        return UNDERSTOOD.contains(key) && (!key.equals(USAGE_TIMES) || isCount());
    }

    private boolean isCount() {
        return value1 != null && COUNT.matcher(value1).matches();
    }

    /** The most uses that the limits allow, from 1; empty if they set no bound. */
    static Optional<Integer> times(List<UseLimit> limits) {
        return limits.stream().filter(limit -> limit.key.equals(USAGE_TIMES) && limit.isCount())
                .map(limit -> Integer.valueOf(limit.value1)).filter(times -> times > 0).min(Comparator.naturalOrder());
    }

    /** The values of a key, compared without regard to case (RES-08); product ids may stand together, separated by commas. */
    static Set<String> values(List<UseLimit> limits, String key) {
        if (limits.isEmpty()) {
            return Set.of();
        }
        var values = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        limits.stream().filter(limit -> limit.key.equals(key)).map(limit -> Optional.ofNullable(limit.value1).orElse(""))
                .flatMap(text -> Arrays.stream(text.split(","))).map(String::strip).filter(text -> !text.isEmpty())
                .forEach(values::add);
        return values;
    }
}
