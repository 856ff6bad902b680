package org.partnercenter.application.benefit;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.benefit.Allowance;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is granted, in memory. */
public final class InMemoryAllowances implements Allowances, Rollbackable {

    private static final Comparator<Allowance> ORDER = Comparator.comparing(Allowance::programme).thenComparing(Allowance::key)
            .thenComparing(each -> each.partner().map(PartyId::value).orElse("")).thenComparing(Allowance::from);

    private final Map<List<Object>, Allowance> rows = new HashMap<>();

    @Override
    public void put(List<Allowance> allowances) {
        allowances.forEach(each -> rows.put(List.of(each.programme(), each.key(), each.partner(), each.from()), each));
    }

    @Override
    public List<Allowance> of(Set<String> programmes, Set<PartyId> partners) {
        return rows.values().stream().filter(each -> programmes.contains(each.programme()) && each.partner().map(partners::contains).orElse(true))
                .sorted(Comparator.comparing(Allowance::from).reversed().thenComparing(ORDER)).toList();
    }

    @Override
    public Page<Allowance> list(Scope scope, Optional<String> programme, PageRequest page) {
        var all = rows.values().stream().filter(each -> sees(scope, each)).filter(each -> programme.map(each.programme()::equals).orElse(true))
                .sorted(ORDER).toList();
        return new Page<>(page.counted() ? all.size() : 0, all.stream().skip(page.offset()).limit(page.limit()).toList());
    }

    private static boolean sees(Scope scope, Allowance each) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var own) -> each.partner().map(own::equals).orElse(true);
            case Scope.OfReseller reseller -> false;
            case Scope.OfHolder holder -> false;
            case Scope.OfAccountManager own -> false;
        };
    }

    @Override
    public Runnable snapshot() {
        var then = Map.copyOf(rows);
        return () -> {
            rows.clear();
            rows.putAll(then);
        };
    }
}
