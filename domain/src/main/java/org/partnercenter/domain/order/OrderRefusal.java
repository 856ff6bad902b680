package org.partnercenter.domain.order;

import static org.partnercenter.domain.order.OrderRule.CPN_43;
import static org.partnercenter.domain.order.OrderRule.CPN_44;
import static org.partnercenter.domain.order.OrderRule.CPN_45;
import static org.partnercenter.domain.order.OrderRule.CPN_46;
import static org.partnercenter.domain.order.OrderRule.ORD_04;
import static org.partnercenter.domain.order.OrderRule.ORD_05;
import static org.partnercenter.domain.order.OrderRule.ORD_06;
import static org.partnercenter.domain.order.OrderRule.ORD_08;
import static org.partnercenter.domain.order.OrderRule.ORD_09;
import static org.partnercenter.domain.order.OrderRule.ORD_10;
import static org.partnercenter.domain.order.OrderRule.ORD_11;
import static org.partnercenter.domain.order.OrderRule.ORD_12;
import static org.partnercenter.domain.order.OrderRule.ORD_16;
import static org.partnercenter.domain.order.OrderRule.ORD_17;
import static org.partnercenter.domain.order.OrderRule.ORD_18;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

/** Why something about orders is refused. */
public enum OrderRefusal implements Reason {
    ORDER_COUPONS_OF_A_KIND(CPN_43, "ORDER_COUPONS_OF_A_KIND", Kind.LIMIT),
    ORDER_COUPON_UNKNOWN(CPN_44, "ORDER_COUPON_UNKNOWN", Kind.RULE),
    ORDER_COUPON_UNFIT(CPN_45, "ORDER_COUPON_UNFIT", Kind.RULE),
    ORDER_COUPON_LIMIT_UNREADABLE(CPN_45, "ORDER_COUPON_LIMIT_UNREADABLE", Kind.RULE),
    ORDER_COUPON_AMOUNT_UNFIT(CPN_45, "ORDER_COUPON_AMOUNT_UNFIT", Kind.RULE),
    ORDER_COUPON_EXCLUDES_DISCOUNT(CPN_46, "ORDER_COUPON_EXCLUDES_DISCOUNT", Kind.RULE),
    ORDER_WINDOW_TOO_LONG(ORD_04, "CBC.0100", Kind.MALFORMED),
    ORDER_PAY_PER_USE(ORD_05, "CBC.0100", Kind.MALFORMED),
    ORDER_RESOURCE_ENDS_BEFORE_IT_STARTS(ORD_05, "CBC.0100", Kind.MALFORMED),
    ORDER_WINDOW_BACKWARDS(ORD_05, "CBC.0100", Kind.MALFORMED),
    ORDER_UNKNOWN(ORD_06, "CBC.30000010", Kind.ABSENT),
    ORDER_NO_REFUND(ORD_08, "CBC.99005026", Kind.RULE),
    ORDER_REFUND_TOO_LARGE(ORD_08, "ORDER_REFUND_TOO_LARGE", Kind.LIMIT),
    ORDER_REFUND_KNOWN(ORD_08, "ORDER_REFUND_KNOWN", Kind.CONFLICT),
    ORDER_NOT_CANCELLABLE(ORD_09, "CBC.99005010", Kind.CONFLICT),
    ORDER_CHOICE_MISSING(ORD_10, "CBC.0100", Kind.MALFORMED),
    ORDER_CHOICE_CONTRADICTS(ORD_10, "CBC.0100", Kind.MALFORMED),
    ORDER_STATUS_CHANGED(ORD_10, "CBC.99003106", Kind.CONFLICT),
    ORDER_DISCOUNT_UNUSABLE(ORD_10, "CBC.99003108", Kind.RULE),
    ORDER_PRICE_ADJUSTED(ORD_10, "CBC.99003108", Kind.RULE),
    ORDER_PAYMENT_TOO_LATE(ORD_10, "CBC.99003110", Kind.RULE),
    ORDER_PART_OF_COMBINED(ORD_11, "CBC.99000089", Kind.RULE),
    ORDER_MEMBERS_MISSING(ORD_11, "ORDER_MEMBERS_MISSING", Kind.CONFLICT),
    ORDER_PAYMENT_NOT_TOLD(ORD_12, "ORDER_PAYMENT_NOT_TOLD", Kind.CONFLICT),
    ORDER_AWAITS_PARTNER(ORD_16, "ORDER_AWAITS_PARTNER", Kind.CONFLICT),
    ORDER_NOT_FOR_PARTNER(ORD_16, "ORDER_NOT_FOR_PARTNER", Kind.CONFLICT),
    ORDER_OUTDATED(ORD_17, "ORDER_OUTDATED", Kind.RULE),
    ORDER_NOT_PAID_HERE(ORD_18, "ORDER_NOT_PAID_HERE", Kind.CONFLICT);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    OrderRefusal(Rule rule, String code, Kind kind) {
        this.rule = rule;
        this.code = code;
        this.kind = kind;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
