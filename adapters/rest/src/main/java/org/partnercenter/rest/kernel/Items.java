package org.partnercenter.rest.kernel;

import org.partnercenter.domain.kernel.CommonRefusal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A list of values in a request. First how many and how they may be missing, then what they are. A fault is noted in the
 * {@link Input}, with the place of the item, as in {@code customer_ids[3]}.
 */
public final class Items {

    private final Input input;
    private final String name;
    private final List<String> given;
    private boolean tooMany;

    Items(Input input, String name, List<String> given) {
        this.input = input;
        this.name = name;
        this.given = given;
    }

    /** Absent and empty are faults. */
    public Items required() {
        if (given == null || given.isEmpty()) {
            input.refuse(CommonRefusal.FIELD_MISSING.refusal("field", name));
        }
        return this;
    }

    /** More than {@code max} items are a fault, and are not looked at. */
    public Items atMost(int max) {
        if (given != null && given.size() > max) {
            tooMany = true;
            input.refuse(CommonRefusal.TOO_MANY_ITEMS.refusal("field", name).with("limit", max));
        }
        return this;
    }

    /** An item that occurs twice is a fault. */
    public Items distinct() {
        var seen = new HashSet<String>();
        for (var item : given == null || tooMany ? List.<String>of() : given) {
            if (item != null && !seen.add(item)) {
                input.refuse(CommonRefusal.ITEM_TWICE.refusal("field", name).with("value", WireText.shown(item)));
            }
        }
        return this;
    }

    /** Each of 1 to 64 visible characters (COM-02). */
    public Optional<List<String>> ids() {
        return each(Field::id);
    }

    public Optional<List<Integer>> integers(int min, int max) {
        return each(field -> field.integer(min, max));
    }

    public Optional<List<String>> oneOf(String... codes) {
        return each(field -> field.oneOf(codes));
    }

    /** Each read by the same reader, such as {@code field -> field.code(Status::ofCode)}. */
    public <T> Optional<List<T>> each(Function<Field, Optional<T>> reader) {
        if (given == null || tooMany) {
            return Optional.empty();
        }
        var values = new ArrayList<T>();
        for (int i = 0; i < given.size(); i++) {
            reader.apply(new Field(input, name + "[" + i + "]", given.get(i)).required()).ifPresent(values::add);
        }
        return Optional.of(List.copyOf(values));
    }
}
