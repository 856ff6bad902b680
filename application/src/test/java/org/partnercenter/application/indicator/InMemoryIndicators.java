package org.partnercenter.application.indicator;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.indicator.CountedPeriod;
import org.partnercenter.domain.indicator.Feedback;
import org.partnercenter.domain.indicator.FeedbackId;
import org.partnercenter.domain.indicator.Indicator;
import org.partnercenter.domain.indicator.IndicatorCode;
import org.partnercenter.domain.indicator.IndicatorLine;
import org.partnercenter.domain.indicator.IndicatorNumber;
import org.partnercenter.domain.indicator.IndicatorValue;
import org.partnercenter.domain.indicator.Measured;
import org.partnercenter.domain.indicator.ValueId;
import org.partnercenter.domain.kernel.PartyId;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Indicators and all that belongs to them in memory. */
public final class InMemoryIndicators implements Indicators, Rollbackable {

    private static final Comparator<ListedValue> LATEST = Comparator.comparing((ListedValue each) -> each.value().key().period().last())
            .thenComparing(each -> each.value().key().id().value()).reversed();
    private static final Comparator<Feedback> NEWEST = Comparator.comparing(Feedback::at).thenComparing(each -> each.id().value()).reversed();

    private final Map<String, Indicator> indicators = new TreeMap<>();
    private final Map<ValueId, IndicatorValue> values = new HashMap<>();
    private final Map<IndicatorLines.Key, IndicatorLine> lines = new HashMap<>();
    private final Map<FeedbackId, Feedback> feedback = new HashMap<>();
    private final Map<PartyId, String> names;

    /** @param names of customers */
    public InMemoryIndicators(Map<PartyId, String> names) {
        this.names = names;
    }

    private static boolean sees(Scope scope, Measured measured) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var own) -> measured.equals(new Measured(own, Optional.empty()));
            case Scope.OfReseller(var distributor, var own) -> measured.equals(new Measured(distributor, Optional.of(own)));
            case Scope.OfHolder holder -> false;
            case Scope.OfAccountManager manager -> false;
        };
    }

    private static <T> boolean fits(Optional<T> filter, Predicate<T> test) {
        return filter.map(test::test).orElse(true);
    }

    private static boolean contains(String text, String part) {
        return text.toLowerCase().contains(part.toLowerCase());
    }

    private static <T> Page<T> page(List<T> all, PageRequest page, Function<T, String> marker) {
        var behind = page.after().map(seen -> {
            int at = all.stream().map(marker).toList().indexOf(seen);
            return at < 0 ? List.<T>of() : all.subList(at + 1, all.size());
        }).orElse(all);
        return new Page<>(page.counted() ? all.size() : 0, behind.stream().skip(page.offset()).limit(page.limit()).toList());
    }

    private static <K, V> Map<K, V> among(Map<K, V> all, Set<K> keys) {
        var found = new HashMap<>(all);
        found.keySet().retainAll(keys);
        return found;
    }

    @Override
    public Map<IndicatorCode, Indicator> hold(Set<IndicatorCode> codes) {
        return of(codes);
    }

    @Override
    public Map<IndicatorCode, Indicator> of(Set<IndicatorCode> codes) {
        var found = new HashMap<IndicatorCode, Indicator>();
        codes.forEach(code -> Optional.ofNullable(indicators.get(code.value())).ifPresent(each -> found.put(code, each)));
        return found;
    }

    @Override
    public void put(List<Indicator> more) {
        more.forEach(each -> indicators.put(each.code().value(), each));
    }

    @Override
    public Page<Indicator> list(PageRequest page) {
        return page(List.copyOf(indicators.values()), page, each -> each.code().value());
    }

    public IndicatorValues values() {
        return new Values();
    }

    public IndicatorLines lines() {
        return new Lines();
    }

    public Feedbacks feedback() {
        return new Said();
    }

    private final class Values implements IndicatorValues {

        @Override
        public Map<ValueId, IndicatorValue> hold(Set<ValueId> ids) {
            return among(values, ids);
        }

        @Override
        public void put(List<IndicatorValue> more) {
            more.forEach(each -> values.put(each.key().id(), each));
        }

        private List<ListedValue> seen(Scope scope) {
            return values.values().stream().filter(each -> sees(scope, each.measured())).map(each -> new ListedValue(each,
                    indicators.get(each.key().indicator().value()), each.customer().map(names::get))).sorted(LATEST).toList();
        }

        @Override
        public Page<ListedValue> list(Scope scope, ValueFilter filter, PageRequest page) {
            return page(seen(scope).stream().filter(each -> fits(filter.period(), each.value().key().period()::equals)
                    && fits(filter.scope(), each.indicator().scope()::equals) && fits(filter.indicator(), each.indicator().code()::equals)
                    && fits(filter.name(), part -> contains(each.indicator().names().chinese(), part)
                            || contains(each.indicator().names().english(), part))
                    && fits(filter.length(), each.indicator().period()::equals)
                    && fits(filter.dimension(), key -> each.value().key().dimension().equals(Optional.of(key)))
                    && fits(filter.customer(), id -> each.value().customer().equals(Optional.of(id)))
                    && fits(filter.customerName(), part -> each.customerName().filter(name -> contains(name, part)).isPresent())
                    && fits(filter.owner(), each.value().measured().owner()::equals)).toList(), page, each -> each.value().key().id().value());
        }

        @Override
        public Optional<ListedValue> find(Scope scope, ValueId id) {
            return seen(scope).stream().filter(each -> each.value().key().id().equals(id)).findFirst();
        }

        private record Group(PartyId reseller, IndicatorCode indicator, CountedPeriod period) {
        }

        @Override
        public Page<ResellerValue> ofResellers(PartyId distributor, ResellerFilter filter, PageRequest page) {
            var groups = new HashMap<Group, List<IndicatorValue>>();
            values.values().stream().filter(each -> each.measured().partner().equals(distributor) && each.measured().reseller().isPresent())
                    .filter(each -> fits(filter.period(), each.key().period()::equals) && fits(filter.indicator(), each.key().indicator()::equals)
                            && fits(filter.reseller(), each.key().owner()::equals))
                    .forEach(each -> groups.computeIfAbsent(new Group(each.key().owner(), each.key().indicator(), each.key().period()),
                            none -> new ArrayList<>()).add(each));
            var all = new ArrayList<ResellerValue>();
            groups.forEach((group, parts) -> whole(indicators.get(group.indicator().value()), parts).ifPresent(value -> all.add(
                    new ResellerValue(group.reseller(), indicators.get(group.indicator().value()), group.period(), value))));
            all.sort(Comparator.comparing((ResellerValue each) -> each.period().last()).thenComparing(each -> each.period().key()).reversed()
                    .thenComparing(each -> each.reseller().value()).thenComparing(each -> each.indicator().code().value()));
            return page(all, page, each -> "");
        }

        private Optional<BigDecimal> whole(Indicator indicator, List<IndicatorValue> parts) {
            return parts.stream().filter(each -> each.key().dimension().isEmpty()).map(each -> each.number().value()).findFirst()
                    .or(() -> indicator.method().isAdditive() ? parts.stream().map(each -> each.number().value()).reduce(BigDecimal::add)
                            : Optional.empty());
        }

        @Override
        public Map<PartyId, Map<Asked, IndicatorNumber>> of(Set<PartyId> owners, CountedPeriod period, Set<IndicatorCode> codes) {
            var found = new HashMap<PartyId, Map<Asked, IndicatorNumber>>();
            values.values().stream().filter(each -> owners.contains(each.key().owner()) && each.key().period().equals(period)
                    && codes.contains(each.key().indicator())).forEach(each -> found.computeIfAbsent(each.key().owner(), none -> new HashMap<>())
                    .put(new Asked(each.key().indicator(), each.key().dimension()), each.number()));
            return found;
        }
    }

    private final class Lines implements IndicatorLines {

        @Override
        public Map<Key, IndicatorLine> hold(Set<Key> keys) {
            return among(lines, keys);
        }

        @Override
        public void put(List<IndicatorLine> more) {
            more.forEach(each -> lines.put(new Key(each.key().id(), each.id()), each));
        }

        @Override
        public Page<IndicatorLine> list(Scope scope, ValueId value, LineFilter filter, PageRequest page) {
            return page(lines.values().stream().filter(each -> each.key().id().equals(value) && sees(scope, each.measured())
                            && !each.amount().isZero() && fits(filter.revenueId(), id -> each.revenueId().equals(Optional.of(id)))
                            && fits(filter.orderNo(), id -> each.orderNo().equals(Optional.of(id))))
                    .sorted(Comparator.comparing(IndicatorLine::id)).toList(), page, IndicatorLine::id);
        }
    }

    private final class Said implements Feedbacks {

        @Override
        public Map<ValueId, FeedbackId> holdOpen(Set<ValueId> ids) {
            var found = new HashMap<ValueId, FeedbackId>();
            feedback.values().stream().filter(each -> ids.contains(each.value()) && each.reply().isEmpty())
                    .forEach(each -> found.put(each.value(), each.id()));
            return found;
        }

        @Override
        public Map<FeedbackId, Feedback> lock(Set<FeedbackId> ids) {
            return among(feedback, ids);
        }

        @Override
        public void put(List<Feedback> more) {
            more.forEach(each -> feedback.put(each.id(), each));
        }

        @Override
        public Page<Feedback> list(Scope scope, FeedbackFilter filter, PageRequest page) {
            return page(feedback.values().stream().filter(each -> sees(scope, each.measured()) && fits(filter.value(), each.value()::equals)
                    && fits(filter.answered(), answered -> answered == each.reply().isPresent())).sorted(NEWEST).toList(), page,
                    each -> each.id().value());
        }
    }

    @Override
    public Runnable snapshot() {
        var undo = List.of(keep(indicators), keep(values), keep(lines), keep(feedback));
        return () -> undo.forEach(Runnable::run);
    }

    private static <K, V> Runnable keep(Map<K, V> rows) {
        var then = Map.copyOf(rows);
        return () -> {
            rows.clear();
            rows.putAll(then);
        };
    }
}
