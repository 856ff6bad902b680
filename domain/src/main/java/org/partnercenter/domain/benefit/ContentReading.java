package org.partnercenter.domain.benefit;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.MoneyInput;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.TaxRate;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads what an event brings, in the form of {@link Content#plain}, and tells everything that is wrong with it at once (COM-13). */
public final class ContentReading {

    /** The largest amount of a field. */
    public static final Money LIMIT = Money.of("9999999999.99", "CNY");

    private static final Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,64}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,18}(\\.[0-9]{1,18})?");
    private static final int SHOWN = 64;

    private final List<Refusal> faults = new ArrayList<>();

    private ContentReading() {
    }

    /**
     * Reads what comes with an event. Fields that come with another one are unknown to it.
     *
     * @param complete whether what is required has to be there
     */
    public static Decision<Content> read(List<ContentField> fields, BenefitEvent event, Map<String, ?> plain, boolean complete) {
        return new ContentReading().all(fields.stream().filter(field -> field.comesWith(event)).toList(), plain, complete);
    }

    /** Reads what was kept, whatever brought it. */
    public static Content stored(List<ContentField> fields, Map<String, ?> plain) {
        return new ContentReading().all(fields, plain, false).orThrow();
    }

    private Decision<Content> all(List<ContentField> fields, Map<String, ?> plain, boolean complete) {
        var content = things(fields, plain, complete, "");
        return Decision.unless(faults, content);
    }

    private Content things(List<ContentField> fields, Map<String, ?> plain, boolean complete, String path) {
        var values = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            var given = plain.get(field.name());
            if (given == null || "".equals(given) || given instanceof List<?> list && list.isEmpty()) {
                fault(complete && field.required(), CommonRefusal.FIELD_MISSING, path + field.name());
            } else {
                value(field, given, complete, path + field.name()).ifPresent(value -> values.put(field.name(), value));
            }
        }
        plain.keySet().stream().filter(name -> fields.stream().noneMatch(field -> field.name().equals(name)))
                .forEach(name -> fault(true, CommonRefusal.FIELD_UNKNOWN, path + shown(name)));
        return new Content(values);
    }

    private Optional<Object> value(ContentField field, Object given, boolean complete, String path) {
        return switch (field.type()) {
            case TEXT -> text(field, given, path);
            case CODE -> as(given, String.class, path).filter(code -> !fault(!field.choices().contains(code), CommonRefusal.FIELD_INVALID, path))
                    .map(Object.class::cast);
            case ID -> as(given, String.class, path).filter(id -> !fault(!ID.matcher(id).matches(), CommonRefusal.ID_MALFORMED, path))
                    .map(Object.class::cast);
            case IDS -> ids(field, given, path);
            case DAY -> parsed(given, path, LocalDate::parse);
            case MONTH -> parsed(given, path, YearMonth::parse);
            case QUARTER -> parsed(given, path, text -> Quarter.parse(text).orElseThrow(() -> new DateTimeException("no quarter")));
            case MONEY -> money(given, path);
            case RATE -> rate(given, path);
            case FLAG -> as(given, Boolean.class, path).map(Object.class::cast);
            case ITEMS -> items(field, given, complete, path);
        };
    }

    private Optional<Object> text(ContentField field, Object given, String path) {
        return as(given, String.class, path).map(String::strip)
                .filter(text -> !fault(text.isEmpty() || text.chars().anyMatch(ContentReading::isControl), CommonRefusal.FIELD_INVALID, path))
                .filter(text -> !tooLong(text.codePointCount(0, text.length()), field.most(), CommonRefusal.FIELD_TOO_LONG, path))
                .map(Object.class::cast);
    }

    private static boolean isControl(int sign) {
        return Character.isISOControl(sign) && sign != '\n' && sign != '\t';
    }

    private Optional<Object> ids(ContentField field, Object given, String path) {
        return as(given, List.class, path).filter(list -> !tooLong(list.size(), field.most(), CommonRefusal.TOO_MANY_ITEMS, path)).map(list -> {
            var seen = new HashSet<String>();
            var ids = new ArrayList<String>();
            for (int i = 0; i < list.size(); i++) {
                var place = path + "[" + i + "]";
                as(list.get(i), String.class, place).filter(id -> !fault(!ID.matcher(id).matches(), CommonRefusal.ID_MALFORMED, place))
                        .filter(id -> !twice(seen, id, path)).ifPresent(ids::add);
            }
            return List.copyOf(ids);
        });
    }

    private boolean twice(Set<String> seen, String id, String path) {
        boolean again = !seen.add(id);
        if (again) {
            faults.add(CommonRefusal.ITEM_TWICE.refusal("field", path).with("value", id));
        }
        return again;
    }

    private Optional<Object> items(ContentField field, Object given, boolean complete, String path) {
        return as(given instanceof String text ? cell(field, text) : given, List.class, path).filter(list -> !tooLong(list.size(), field.most(), CommonRefusal.TOO_MANY_ITEMS, path)).map(list -> {
            var items = new ArrayList<Content>();
            for (int i = 0; i < list.size(); i++) {
                var place = path + "[" + i + "]";
                as(list.get(i), Map.class, place).ifPresent(item -> items.add(things(field.parts(), named(item), complete, place + ".")));
            }
            return List.copyOf(items);
        });
    }

    /** Things as one cell of a file has them: apart by semicolons, their parts by bars in the order of the fields, ids of a part by commas. */
    private static List<Map<String, Object>> cell(ContentField field, String text) {
        return Arrays.stream(text.split("[;；]")).map(String::strip).filter(thing -> !thing.isEmpty()).map(thing -> {
            var parts = thing.split("\\|", -1);
            var named = new LinkedHashMap<String, Object>();
            for (int i = 0; i < Math.max(parts.length, field.parts().size()); i++) {
                var part = i < parts.length ? parts[i].strip() : "";
                if (i >= field.parts().size()) {
                    named.put("part " + (i + 1), part);
                } else if (!part.isEmpty()) {
                    named.put(field.parts().get(i).name(), part(field.parts().get(i), part));
                }
            }
            return (Map<String, Object>) named;
        }).toList();
    }

    private static Object part(ContentField field, String text) {
        return switch (field.type()) {
            case IDS -> Arrays.stream(text.split("[,，]")).map(String::strip).toList();
            case MONEY, RATE -> DECIMAL.matcher(text).matches() ? new BigDecimal(text) : text;
            case FLAG -> text.equals("true") || text.equals("false") ? Boolean.valueOf(text) : text;
            case TEXT, CODE, ID, DAY, MONTH, QUARTER, ITEMS -> text;
        };
    }

    private static Map<String, Object> named(Map<?, ?> item) {
        var named = new LinkedHashMap<String, Object>();
        item.forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }

    private Optional<Object> money(Object given, String path) {
        if (!(given instanceof Number number)) {
            fault(true, CommonRefusal.FIELD_INVALID, path);
            return Optional.empty();
        }
        return MoneyInput.signed(path, new BigDecimal(number.toString()), LIMIT).fold(money -> {
            boolean below = money.minor() < 0;
            fault(below, CommonRefusal.FIELD_INVALID, path);
            return below ? Optional.empty() : Optional.of(money);
        }, wrong -> {
            faults.addAll(wrong);
            return Optional.empty();
        });
    }

    private Optional<Object> rate(Object given, String path) {
        var rate = given instanceof Number number ? TaxRate.of(new BigDecimal(number.toString())) : Optional.<TaxRate>empty();
        fault(rate.isEmpty(), CommonRefusal.FIELD_INVALID, path);
        return rate.map(Object.class::cast);
    }

    private Optional<Object> parsed(Object given, String path, Function<String, Object> parser) {
        return as(given, String.class, path).flatMap(text -> {
            try {
                return Optional.of(parser.apply(text));
            } catch (DateTimeException other) {
                fault(true, CommonRefusal.FIELD_INVALID, path);
                return Optional.empty();
            }
        });
    }

    private <T> Optional<T> as(Object given, Class<T> type, String path) {
        boolean fits = type.isInstance(given);
        fault(!fits, CommonRefusal.FIELD_INVALID, path);
        return fits ? Optional.of(type.cast(given)) : Optional.empty();
    }

    private boolean tooLong(int size, int most, CommonRefusal reason, String path) {
        boolean over = size > most;
        if (over) {
            faults.add(reason.refusal("field", path).with("limit", most));
        }
        return over;
    }

    private boolean fault(boolean wrong, CommonRefusal reason, String path) {
        if (wrong) {
            faults.add(reason.refusal("field", path));
        }
        return wrong;
    }

    private static String shown(String name) {
        return name.length() <= SHOWN ? name : name.substring(0, SHOWN);
    }
}
