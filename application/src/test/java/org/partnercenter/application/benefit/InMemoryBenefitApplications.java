package org.partnercenter.application.benefit;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.benefit.ApplicationNo;
import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.ClaimKey;
import org.partnercenter.domain.benefit.Deadline;
import org.partnercenter.domain.benefit.Side;
import org.partnercenter.domain.kernel.PartyId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Benefit applications in memory. */
public final class InMemoryBenefitApplications implements BenefitApplications, Rollbackable {

    private static final Comparator<BenefitApplication> BY_NO = Comparator.comparing(each -> each.no().value());

    private final Map<ApplicationNo, BenefitApplication> rows = new HashMap<>();
    private final Map<ApplicationNo, Set<ClaimKey>> keys = new HashMap<>();
    private final Map<ApplicationNo, LocalDate> told = new HashMap<>();
    private final List<BenefitComment> said = new ArrayList<>();

    @Override
    public Map<ApplicationNo, BenefitApplication> hold(Set<ApplicationNo> numbers) {
        return rows.values().stream().filter(each -> numbers.contains(each.no())).collect(Collectors.toMap(BenefitApplication::no, each -> each));
    }

    @Override
    public Map<ClaimKey, List<BenefitApplication>> holding(Set<ClaimKey> asked) {
        return look(asked);
    }

    @Override
    public Map<ClaimKey, List<BenefitApplication>> look(Set<ClaimKey> asked) {
        var found = new HashMap<ClaimKey, List<BenefitApplication>>();
        asked.forEach(key -> {
            var holders = all().filter(each -> keys.get(each.no()).contains(key)).toList();
            if (!holders.isEmpty()) {
                found.put(key, holders);
            }
        });
        return found;
    }

    private Stream<BenefitApplication> all() {
        return rows.values().stream().filter(each -> each.status() != BenefitStatus.DELETED).sorted(BY_NO);
    }

    @Override
    public void put(Map<BenefitApplication, Set<ClaimKey>> applications) {
        applications.forEach((each, held) -> {
            rows.put(each.no(), each);
            keys.put(each.no(), Set.copyOf(held));
        });
    }

    @Override
    public Page<BenefitApplication> list(Scope scope, BenefitFilter filter, PageRequest page) {
        Comparator<BenefitApplication> order = filter.waiting()
                ? Comparator.comparing((BenefitApplication each) -> each.deadline().orElseThrow().day()).thenComparing(BY_NO)
                : Comparator.comparing((BenefitApplication each) -> each.times().created()).thenComparing(BY_NO).reversed();
        var all = rows.values().stream().filter(each -> sees(scope, each)).filter(each -> fits(filter, each)).sorted(order).toList();
        var last = page.after().map(no -> Optional.ofNullable(rows.get(new ApplicationNo(no))));
        return new Page<>(page.counted() ? all.size() : 0, all.stream()
                .filter(each -> last.isEmpty() || last.get().filter(seen -> order.compare(seen, each) < 0).isPresent())
                .skip(page.offset()).limit(page.limit()).toList());
    }

    private static boolean fits(BenefitFilter filter, BenefitApplication each) {
        return filter.partner().map(each.partner()::equals).orElse(true) && filter.programme().map(each.programme()::equals).orElse(true)
                && filter.status().map(each.status()::equals).orElse(each.status() != BenefitStatus.DELETED)
                && (!filter.waiting() || side(each).filter(Side.PLATFORM::equals).isPresent())
                && filter.dueBefore().map(day -> each.deadline().filter(deadline -> !deadline.day().isAfter(day)).isPresent()).orElse(true);
    }

    private static Optional<Side> side(BenefitApplication of) {
        return of.deadline().map(Deadline::whose);
    }

    private static boolean sees(Scope scope, BenefitApplication each) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var own) -> each.partner().equals(own);
            case Scope.OfReseller reseller -> false;
            case Scope.OfHolder holder -> false;
            case Scope.OfAccountManager own -> false;
        };
    }

    @Override
    public Optional<BenefitApplication> find(Scope scope, ApplicationNo no) {
        return Optional.ofNullable(rows.get(no)).filter(each -> sees(scope, each));
    }

    @Override
    public List<BenefitApplication> in(Set<String> programmes, Set<BenefitStatus> states, Optional<ApplicationNo> behind, int limit) {
        return rows.values().stream().filter(each -> programmes.contains(each.programme()) && states.contains(each.status())).sorted(BY_NO)
                .filter(each -> behind.map(no -> each.no().value().compareTo(no.value()) > 0).orElse(true)).limit(limit).toList();
    }

    @Override
    public Map<PartyId, Set<String>> programmesOf(Set<PartyId> partners) {
        return rows.values().stream().filter(each -> partners.contains(each.partner()) && each.counts()).collect(Collectors.groupingBy(
                BenefitApplication::partner, Collectors.mapping(BenefitApplication::programme, Collectors.toSet())));
    }

    @Override
    public List<ApplicationNo> ended(LocalDate today, int limit) {
        return rows.values().stream().filter(each -> side(each).filter(Side.SYSTEM::equals).isPresent()
                && each.deadline().orElseThrow().day().isBefore(today)).sorted(BY_NO).limit(limit).map(BenefitApplication::no).toList();
    }

    @Override
    public List<BenefitApplication> toTell(LocalDate until, int limit) {
        return rows.values().stream().filter(each -> each.deadline().filter(deadline -> !deadline.day().isAfter(until)
                && !deadline.day().equals(told.get(each.no()))).isPresent())
                .sorted(Comparator.comparing((BenefitApplication each) -> each.deadline().orElseThrow().day()).thenComparing(BY_NO)).limit(limit).toList();
    }

    @Override
    public void told(Set<ApplicationNo> numbers) {
        hold(numbers).values().forEach(each -> each.deadline().ifPresent(deadline -> told.put(each.no(), deadline.day())));
    }

    @Override
    public void say(List<BenefitComment> comments) {
        said.addAll(comments);
    }

    @Override
    public List<BenefitComment> comments(Scope scope, ApplicationNo no) {
        return said.stream().filter(each -> each.no().equals(no) && find(scope, no).isPresent()).toList();
    }

    @Override
    public Runnable snapshot() {
        var rowsThen = Map.copyOf(rows);
        var keysThen = Map.copyOf(keys);
        var toldThen = Map.copyOf(told);
        var saidThen = List.copyOf(said);
        return () -> {
            restore(rows, rowsThen);
            restore(keys, keysThen);
            restore(told, toldThen);
            said.clear();
            said.addAll(saidThen);
        };
    }

    private static <K, V> void restore(Map<K, V> map, Map<K, V> then) {
        map.clear();
        map.putAll(then);
    }
}
