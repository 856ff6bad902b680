package org.partnercenter.rest.coupon;

import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.coupon.UseLimit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The restrictions of a quota that share a key. */
record LimitInfoShape(String limitKey, List<Value> limitValues) {

    record Value(Optional<String> value1, Optional<String> value2) {
    }

    static List<LimitInfoShape> of(CouponQuota quota) {
        var byKey = quota.limits().useLimits().stream().collect(Collectors.groupingBy(UseLimit::key, LinkedHashMap::new,
                Collectors.mapping(limit -> new Value(Optional.ofNullable(limit.value1()), Optional.ofNullable(limit.value2())),
                        Collectors.toList())));
        return byKey.entrySet().stream().map(entry -> new LimitInfoShape(entry.getKey(), entry.getValue())).toList();
    }
}
