package org.partnercenter.domain.order;

import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** A span of time to filter by (ORD-04); both ends are left out (COM-06). */
public record OrderWindow(Optional<Instant> begin, Optional<Instant> end) {

    public static OrderWindow open() {
        return new OrderWindow(Optional.empty(), Optional.empty());
    }

    /**
     * Refused if it spans more than a year.
     *
     * @param field name of the two parameters without their ends
     */
    public static Decision<OrderWindow> of(String field, Optional<Instant> begin, Optional<Instant> end) {
        boolean tooLong = begin.isPresent() && end.isPresent()
                && end.get().isAfter(begin.get().atOffset(ZoneOffset.UTC).plusYears(1).toInstant());
        return tooLong ? Decision.refused(OrderRefusal.ORDER_WINDOW_TOO_LONG.refusal("field", field))
                : Decision.granted(new OrderWindow(begin, end));
    }

    /**
     * One of any length, as resources that are paid per use are asked for; refused if its end lies before its begin.
     *
     * @param field name of the two parameters without their ends
     */
    public static Decision<OrderWindow> unbounded(String field, Optional<Instant> begin, Optional<Instant> end) {
        boolean backwards = begin.isPresent() && end.filter(begin.get()::isAfter).isPresent();
        return backwards ? Decision.refused(OrderRefusal.ORDER_WINDOW_BACKWARDS.refusal("field", field))
                : Decision.granted(new OrderWindow(begin, end));
    }

    public boolean isOpen() {
        return begin.isEmpty() && end.isEmpty();
    }
}
