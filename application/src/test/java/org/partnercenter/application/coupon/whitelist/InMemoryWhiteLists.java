package org.partnercenter.application.coupon.whitelist;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.coupon.WhiteList;
import org.partnercenter.domain.kernel.PartyId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** White lists in memory. */
public final class InMemoryWhiteLists implements WhiteLists, Rollbackable {

    private record Row(WhiteListVersion version, List<PartyId> customers) {
    }

    private final List<Row> rows = new ArrayList<>();

    private Optional<Row> newest(PartyId partner) {
        return rows.stream().filter(row -> row.version().partner().equals(partner))
                .max(Comparator.comparing(row -> row.version().version()));
    }

    @Override
    public Map<PartyId, WhiteList> among(Map<PartyId, Set<PartyId>> customers) {
        var found = new HashMap<PartyId, WhiteList>();
        customers.forEach((partner, asked) -> newest(partner).ifPresent(row -> found.put(partner, new WhiteList(row.version().version(),
                asked.stream().filter(row.customers()::contains).collect(Collectors.toSet())))));
        return found;
    }

    @Override
    public Map<PartyId, WhiteListVersion> hold(Set<PartyId> partners) {
        return partners.stream().flatMap(partner -> newest(partner).stream()).map(Row::version)
                .collect(Collectors.toMap(WhiteListVersion::partner, version -> version));
    }

    @Override
    public void add(WhiteListVersion version, List<PartyId> customers) {
        rows.add(new Row(version, customers));
    }

    private List<Row> seen(Scope scope, PartyId partner) {
        return rows.stream().filter(row -> row.version().partner().equals(partner)).filter(row -> switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var own) -> own.equals(partner);
            case Scope.OfReseller own -> false;
            case Scope.OfHolder own -> false;
            case Scope.OfAccountManager own -> false;
        }).sorted(Comparator.comparing((Row row) -> row.version().version()).reversed()).toList();
    }

    @Override
    public Optional<WhiteListVersion> find(Scope scope, PartyId partner, Optional<Integer> version) {
        return seen(scope, partner).stream().map(Row::version)
                .filter(each -> version.isEmpty() || version.get() == each.version()).findFirst();
    }

    @Override
    public Page<WhiteListVersion> versions(Scope scope, PartyId partner, PageRequest page) {
        return slice(seen(scope, partner).stream().map(Row::version).toList(), each -> String.valueOf(each.version()), page);
    }

    @Override
    public Page<PartyId> customers(Scope scope, WhiteListVersion of, Optional<PartyId> only, PageRequest page) {
        return slice(seen(scope, of.partner()).stream().filter(row -> row.version().version() == of.version())
                .flatMap(row -> row.customers().stream()).filter(each -> only.isEmpty() || only.get().equals(each))
                .sorted(Comparator.comparing(PartyId::value)).toList(), PartyId::value, page);
    }

    private static <T> Page<T> slice(List<T> all, Function<T, String> id, PageRequest page) {
        var behind = page.after().map(marker -> all.stream().dropWhile(each -> !id.apply(each).equals(marker)).skip(1).toList()).orElse(all);
        return new Page<>(page.counted() ? all.size() : 0, behind.stream().skip(page.offset()).limit(page.limit()).toList());
    }

    @Override
    public Runnable snapshot() {
        var copy = List.copyOf(rows);
        return () -> {
            rows.clear();
            rows.addAll(copy);
        };
    }
}
