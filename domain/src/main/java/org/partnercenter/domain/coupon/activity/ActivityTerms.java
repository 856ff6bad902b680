package org.partnercenter.domain.coupon.activity;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.ListInput;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is configured: vouchers of an activity.
 *
 * @param name         1 to 64 characters
 * @param description  what the activity is, up to 512 characters
 * @param faceValue    of each voucher
 * @param quantity     how many vouchers: 1 to 1 000 000
 * @param minimumOrder the least an order has to cost; not less than the face value
 * @param from         when vouchers begin to be valid
 * @param until        their last instant
 * @param services     only for these services, up to 10; empty = for all
 */
public record ActivityTerms(String name, Optional<String> description, Money faceValue, int quantity, Optional<Money> minimumOrder,
                            Instant from, Instant until, List<String> services) {

    public static final int MAX_NAME = 64;
    public static final int MAX_DESCRIPTION = 512;
    public static final int MAX_QUANTITY = 1_000_000;
    public static final int MAX_SERVICES = 10;

    public ActivityTerms {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(faceValue, "faceValue");
        services = List.copyOf(services);
    }

    /** All vouchers together. */
    public Money total() {
        return faceValue.times(quantity);
    }

    /** What is wrong with them by themselves. */
    List<Refusal> faults() {
        return new Refusals()
                .refuseIf(!faceValue.isPositive(), CommonRefusal.AMOUNT_NOT_POSITIVE.refusal("field", "face_value"))
                .refuseIf(quantity < 1 || quantity > MAX_QUANTITY, ActivityRefusal.ACTIVITY_TOO_MANY.refusal("quantity", quantity)
                        .with("limit", MAX_QUANTITY))
                .refuseIf(minimumOrder.filter(least -> least.isLessThan(faceValue)).isPresent(),
                        ActivityRefusal.ACTIVITY_MINIMUM_BELOW_FACE.refusal("face_value", faceValue.toMajor().toPlainString()))
                .refuseIf(!from.isBefore(until), ActivityRefusal.ACTIVITY_WINDOW_REVERSED.refusal("effective_time", from)
                        .with("expire_time", until))
                .addAll(ListInput.atMost("cloud_service_types", services, MAX_SERVICES)).list();
    }
}
