package org.partnercenter.application.coupon.activity;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.coupon.activity.ActivityId;
import org.partnercenter.domain.coupon.activity.ActivityStatus;
import org.partnercenter.domain.coupon.activity.ActivityVoucher;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Activity vouchers in memory. */
public final class InMemoryActivities implements Activities, Rollbackable {

    private final Map<ActivityId, ActivityVoucher> rows = new LinkedHashMap<>();

    @Override
    public void add(List<ActivityVoucher> vouchers) {
        vouchers.forEach(voucher -> rows.put(voucher.id(), voucher));
    }

    @Override
    public Map<ActivityId, ActivityVoucher> lock(Set<ActivityId> ids) {
        return ids.stream().map(rows::get).filter(row -> row != null).collect(Collectors.toMap(ActivityVoucher::id, Function.identity()));
    }

    @Override
    public void update(List<ActivityVoucher> vouchers) {
        add(vouchers);
    }

    private List<ActivityVoucher> seen(Scope scope) {
        return rows.values().stream().filter(row -> row.status() != ActivityStatus.DELETED).filter(row -> switch (scope) {
            case Scope.Everything() -> row.status() != ActivityStatus.DRAFT;
            case Scope.OfPartner(var own) -> row.partner().equals(own);
            case Scope.OfReseller own -> false;
            case Scope.OfHolder own -> false;
            case Scope.OfAccountManager own -> false;
        }).sorted(Comparator.comparing(ActivityVoucher::createdAt).thenComparing(row -> row.id().value()).reversed()).toList();
    }

    @Override
    public Page<ActivityVoucher> list(Scope scope, ActivityFilter filter, PageRequest page) {
        var all = seen(scope).stream().filter(row -> filter.status().isEmpty() || filter.status().get() == row.status())
                .filter(row -> filter.partner().isEmpty() || filter.partner().get().equals(row.partner())).toList();
        var behind = page.after().map(marker -> all.stream().dropWhile(row -> !row.id().value().equals(marker)).skip(1).toList()).orElse(all);
        return new Page<>(page.counted() ? all.size() : 0, behind.stream().skip(page.offset()).limit(page.limit()).toList());
    }

    @Override
    public Optional<ActivityVoucher> find(Scope scope, ActivityId id) {
        return seen(scope).stream().filter(row -> row.id().equals(id)).findFirst();
    }

    @Override
    public Runnable snapshot() {
        var copy = new LinkedHashMap<>(rows);
        return () -> {
            rows.clear();
            rows.putAll(copy);
        };
    }
}
