package org.partnercenter.domain.benefit;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.TaxRate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an application carries, by the names of its programme's fields. Read and checked by {@link ContentReading}; never changed. */
public final class Content {

    public static final Content EMPTY = new Content(Map.of());

    private final Map<String, Object> values;

    Content(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public Optional<String> text(String name) {
        return value(name, String.class);
    }

    public Optional<LocalDate> day(String name) {
        return value(name, LocalDate.class);
    }

    public Optional<YearMonth> month(String name) {
        return value(name, YearMonth.class);
    }

    public Optional<Quarter> quarter(String name) {
        return value(name, Quarter.class);
    }

    public Optional<Money> money(String name) {
        return value(name, Money.class);
    }

    public Optional<TaxRate> rate(String name) {
        return value(name, TaxRate.class);
    }

    /** Whether it is there and set. */
    public boolean flag(String name) {
        return value(name, Boolean.class).orElse(false);
    }

    /** Empty if there is none. */
    public List<String> ids(String name) {
        return list(name).stream().map(String.class::cast).toList();
    }

    /** Empty if there are none. */
    public List<Content> items(String name) {
        return list(name).stream().map(Content.class::cast).toList();
    }

    private List<?> list(String name) {
        return values.get(name) instanceof List<?> list ? list : List.of();
    }

    private <T> Optional<T> value(String name, Class<T> type) {
        return Optional.ofNullable(values.get(name)).map(type::cast);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** These with the others in place of those of the same name. */
    public Content with(Content others) {
        var all = new LinkedHashMap<>(values);
        all.putAll(others.values);
        return new Content(all);
    }

    /** The same with one more value, of one of the types the accessors give. */
    public Content with(String name, Object value) {
        var all = new LinkedHashMap<>(values);
        all.put(name, value);
        return new Content(all);
    }

    /** Only the values of these fields. */
    Content only(List<String> names) {
        var some = new LinkedHashMap<>(values);
        some.keySet().retainAll(names);
        return new Content(some);
    }

    /** All but the values of these fields. */
    Content without(List<String> names) {
        var others = new LinkedHashMap<>(values);
        others.keySet().removeAll(names);
        return new Content(others);
    }

    /** As it is written outside: texts, flags, decimals of major units, lists, and maps for things. */
    public Map<String, Object> plain() {
        var plain = new LinkedHashMap<String, Object>();
        values.forEach((name, value) -> plain.put(name, plain(value)));
        return plain;
    }

    private static Object plain(Object value) {
        if (value instanceof Money money) {
            return money.toMajor();
        }
        if (value instanceof TaxRate rate) {
            return rate.percent();
        }
        if (value instanceof Content content) {
            return content.plain();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Content::plain).toList();
        }
        return value instanceof Boolean ? value : value.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && values.equals(content.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Says nothing of what is in it. */
    @Override
    public String toString() {
        return "Content" + values.keySet();
    }
}
