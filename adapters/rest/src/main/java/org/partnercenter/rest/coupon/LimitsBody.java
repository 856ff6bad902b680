package org.partnercenter.rest.coupon;

import org.partnercenter.domain.coupon.QuotaLimits;
import org.partnercenter.domain.coupon.UseLimit;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.Field;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What a granted quota shall allow. What is left out is not limited, except the model: resale customers only. */
record LimitsBody(BigDecimal minFaceValue, BigDecimal maxFaceValue, Integer maxCount, BigDecimal totalFaceCap,
                  Boolean firstAssociatedOnly, List<String> designatedCustomers, List<String> associationTypes,
                  List<LimitInfoBody> limitInfos) {

    record LimitInfoBody(String limitKey, List<LimitValueBody> limitValues) {
    }

    record LimitValueBody(String value1, String value2) {
    }

    private static final int MAX_CUSTOMERS = 1000;
    private static final int MAX_INFOS = 100;
    private static final int MAX_VALUE = 2000;

    /** The limits, for when nothing was at fault. */
    Supplier<QuotaLimits> limits(Input in) {
        var min = amount(in, "min_face_value", minFaceValue);
        var max = amount(in, "max_face_value", maxFaceValue);
        var count = in.field("limits.max_count", maxCount).integer(1, Integer.MAX_VALUE);
        var cap = amount(in, "total_face_cap", totalFaceCap);
        var customers = in.list("limits.designated_customers", designatedCustomers).atMost(MAX_CUSTOMERS).distinct()
                .each(Field::party);
        var models = models(in);
        var useLimits = useLimits(in);
        return () -> new QuotaLimits(min, max, count, cap, Boolean.TRUE.equals(firstAssociatedOnly),
                Set.copyOf(customers.orElse(List.of())), models, useLimits);
    }

    private static Optional<Money> amount(Input in, String name, BigDecimal given) {
        return Optional.ofNullable(given).flatMap(major -> in.amount("limits." + name, major, Wire.LARGEST_AMOUNT));
    }

    private Set<AssociationType> models(Input in) {
        if (associationTypes == null) {
            return QuotaLimits.none().associationTypes();
        }
        return in.list("limits.association_types", associationTypes).required()
                .each(field -> field.code(AssociationType::ofCode)).map(Set::copyOf).orElse(Set.of());
    }

    private List<UseLimit> useLimits(Input in) {
        var found = new ArrayList<UseLimit>();
        var infos = limitInfos == null ? List.<LimitInfoBody>of() : limitInfos;
        if (infos.size() > MAX_INFOS) {
            in.refuse(CommonRefusal.TOO_MANY_ITEMS.refusal("field", "limits.limit_infos").with("limit", MAX_INFOS));
            return found;
        }
        for (int i = 0; i < infos.size(); i++) {
            read(in, "limits.limit_infos[" + i + "]", infos.get(i), found);
        }
        return found;
    }

    private static void read(Input in, String place, LimitInfoBody info, List<UseLimit> found) {
        if (info == null || info.limitValues() == null || info.limitValues().isEmpty()
                || info.limitValues().stream().anyMatch(each -> each == null)) {
            in.refuse(CommonRefusal.FIELD_MISSING.refusal("field", info == null ? place : place + ".limit_values"));
            return;
        }
        var key = in.field(place + ".limit_key", info.limitKey()).required().id();
        for (var value : info.limitValues()) {
            var first = in.field(place + ".value1", value.value1()).emptyIsFilter().text(MAX_VALUE);
            var second = in.field(place + ".value2", value.value2()).emptyIsFilter().text(MAX_VALUE);
            key.ifPresent(known -> found.add(new UseLimit(known, first.orElse(null), second.orElse(null))));
        }
    }
}
