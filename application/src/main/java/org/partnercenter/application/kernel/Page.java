package org.partnercenter.application.kernel;

import java.util.List;
import java.util.function.Function;

/** A slice of a list. @param total all rows that match, not only those of the slice; 0 where nobody asked for it */
public record Page<T>(long total, List<T> items) {

    public Page {
        items = List.copyOf(items);
    }

    public static <T> Page<T> empty() {
        return new Page<>(0, List.of());
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(total, items.stream().<R>map(change).toList());
    }
}
