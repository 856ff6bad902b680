package org.partnercenter.rest.coupon;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.partnercenter.application.coupon.QuotaFilter;
import org.partnercenter.application.coupon.TimeRange;
import org.partnercenter.domain.coupon.QuotaStatus;
import org.partnercenter.domain.coupon.QuotaType;
import org.partnercenter.rest.kernel.Input;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which quotas, as the vendor's clients ask (T2-06). A time that is empty is a fault, one that is null is none. */
@JsonIgnoreProperties(ignoreUnknown = true)
record QuotaQueryBody(List<String> quotaIds, List<Integer> quotaStatusList, Integer quotaType, String createTimeBegin,
                      String createTimeEnd, String effectiveTimeBegin, String effectiveTimeEnd, String expireTimeBegin,
                      String expireTimeEnd, Integer offset, Integer limit, String indirectPartnerId) {

    static final int MAX_IDS = 50;
    static final int MAX_STATUSES = 5;

    static QuotaQueryBody empty() {
        return new QuotaQueryBody(null, null, null, null, null, null, null, null, null, null, null, null);
    }

    QuotaFilter filter(Input in) {
        var ids = in.list("quota_ids", quotaIds).atMost(MAX_IDS).ids();
        var statuses = in.list("quota_status_list", quotaStatusList).atMost(MAX_STATUSES).oneOf("0", "3", "4", "5");
        var type = in.field("quota_type", quotaType).oneOf("0", "1").map(Integer::valueOf).flatMap(QuotaType::ofCode);
        return new QuotaFilter(Set.copyOf(ids.orElse(List.of())), statuses(statuses),
                type.or(() -> Optional.of(QuotaType.VOUCHER)), range(in, "create_time", createTimeBegin, createTimeEnd),
                range(in, "effective_time", effectiveTimeBegin, effectiveTimeEnd),
                range(in, "expire_time", expireTimeBegin, expireTimeEnd));
    }

    static Set<QuotaStatus> statuses(Optional<List<String>> codes) {
        return codes.orElse(List.of()).stream().map(Integer::valueOf).flatMap(code -> QuotaStatus.ofCode(code).stream())
                .collect(Collectors.toSet());
    }

    private static TimeRange range(Input in, String name, String begin, String end) {
        return new TimeRange(in.field(name + "_begin", begin).emptyRefused().instant(),
                in.field(name + "_end", end).emptyRefused().instant());
    }
}
