package org.partnercenter.domain.kernel;

import java.util.HashSet;
import java.util.List;

/** Lists of a command that come from outside (COM-09). */
public final class ListInput {

    private ListInput() {
    }

    /**
     * What is wrong with a list that has to name something, not too much, and nothing twice.
     *
     * @param field name of the field, for the refusal
     * @param limit most items allowed
     */
    public static List<Refusal> distinct(String field, List<?> items, int limit) {
        var refusals = new Refusals()
                .refuseIf(items.isEmpty(), CommonRefusal.FIELD_MISSING.refusal("field", field))
                .addAll(atMost(field, items, limit));
        var seen = new HashSet<Object>();
        items.stream().filter(item -> !seen.add(item)).findFirst().ifPresent(item ->
                refusals.refuseIf(true, CommonRefusal.ITEM_TWICE.refusal("field", field).with("value", item)));
        return refusals.list();
    }

    /** What is wrong with a list that may be empty, but not too long. */
    public static List<Refusal> atMost(String field, List<?> items, int limit) {
        return items.size() <= limit ? List.of()
                : List.of(CommonRefusal.TOO_MANY_ITEMS.refusal("field", field).with("limit", limit));
    }
}
