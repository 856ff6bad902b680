package org.partnercenter.rest.kernel;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;

import java.util.Optional;
import java.util.function.Function;

/** What lists have in common (COM-05). */
public final class Listings {

    private Listings() {
    }

    /** The marker of the last row, where the slice is full and rows may follow. */
    public static <T> Optional<String> nextMarker(Page<T> page, PageRequest asked, Function<T, String> id) {
        return page.items().size() < asked.limit() ? Optional.empty() : Optional.of(id.apply(page.items().getLast()));
    }

    public static int total(Page<?> page) {
        return (int) Math.min(page.total(), Integer.MAX_VALUE);
    }
}
