package org.partnercenter.domain.coupon;

import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What only cash coupons are limited by (CPN-47): the largest share of an order, and whether they count for rebates. */
public final class CashLimits {

    /** The largest share of an order's total: more than 0, at most 1, at most eight decimals. For orders only, not for pay-per-use. */
    public static final String MAX_ORDER_SHARE = "maxOrderShare";
    /** Whether it counts for the partner's rebates: 1 yes, 0 no; without it, it counts. */
    public static final String COUNTS_FOR_REBATE = "isRebate";

    private static final Pattern SHARE = Pattern.compile("[01](\\.[0-9]{1,8})?");

    private CashLimits() {
    }

    /** What is wrong with the limits of a quota of that type, as far as these go. */
    static List<Refusal> faults(QuotaType type, List<UseLimit> limits) {
        var refusals = new Refusals();
        for (var limit : limits) {
            boolean ofCash = limit.key().equals(MAX_ORDER_SHARE) || limit.key().equals(COUNTS_FOR_REBATE);
            refusals.refuseIf(ofCash && type != QuotaType.CASH, () -> CouponRefusal.CASH_LIMIT_ON_VOUCHERS.refusal("limit_key", limit.key()));
            refusals.refuseIf(ofCash && !isReadable(limit), () -> CouponRefusal.CASH_LIMIT_UNREADABLE.refusal("limit_key", limit.key())
                    .with("value", Optional.ofNullable(limit.value1()).orElse("")));
        }
        return refusals.list();
    }

    private static boolean isReadable(UseLimit limit) {
        var text = Optional.ofNullable(limit.value1()).orElse("");
        return limit.key().equals(COUNTS_FOR_REBATE) ? text.equals("0") || text.equals("1")
                : SHARE.matcher(text).matches() && isShare(new BigDecimal(text));
    }

    private static boolean isShare(BigDecimal share) {
        return share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0;
    }

    /** Whether what coupons with these limits pay counts for rebates; empty for others than cash coupons, of which nothing counts. */
    public static Optional<Boolean> countsForRebate(CouponType type, List<UseLimit> limits) {
        return type != CouponType.CASH ? Optional.empty() : Optional.of(limits.stream()
                .noneMatch(limit -> limit.key().equals(COUNTS_FOR_REBATE) && "0".equals(limit.value1())));
    }
}
