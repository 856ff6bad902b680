package org.partnercenter.rest.coupon;

import org.partnercenter.domain.coupon.Coupon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One restriction of a coupon; the misspelt name is the vendor's. */
record UseLimitShape(String useLimitiInfoId, String limitKey, Optional<String> value1, Optional<String> value2) {

    static List<UseLimitShape> of(Coupon coupon) {
        var shapes = new ArrayList<UseLimitShape>();
        for (var limit : coupon.useLimits()) {
            shapes.add(new UseLimitShape(String.valueOf(shapes.size() + 1), limit.key(), Optional.ofNullable(limit.value1()),
                    Optional.ofNullable(limit.value2())));
        }
        return shapes;
    }
}
