package org.partnercenter.messaging.file;

import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.coupon.CouponTransition;

import java.util.ArrayDeque;
import java.util.HashSet;

/** Which states can be reached from which, by one published transition after the other. */
final class Moves {

    private Moves() {
    }

    /** @param from null: it did not exist */
    static boolean isPossible(CouponStatus from, CouponStatus to) {
        var reached = new HashSet<CouponStatus>();
        var open = new ArrayDeque<CouponStatus>();
        step(from, reached, open);
        while (!open.isEmpty()) {
            step(open.poll(), reached, open);
        }
        return reached.contains(to);
    }

    private static void step(CouponStatus from, HashSet<CouponStatus> reached, ArrayDeque<CouponStatus> open) {
        CouponTransition.TABLE.rows().stream().filter(row -> row.from() == from).map(row -> row.to()).filter(reached::add).forEach(open::add);
    }
}
