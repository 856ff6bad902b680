package org.partnercenter.application.kernel;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Who hears which news, in the order they hear it. Filled once, at the start. */
public final class NewsTable {

    private record Row<N>(Class<N> type, Listener<? super N> listener) {

        Effects tell(Object news, Request<?> cause, Instant now) {
            return type.isInstance(news) ? listener.on(type.cast(news), cause, now) : Effects.none();
        }
    }

    private final List<Row<?>> rows = new ArrayList<>();

    public <N> NewsTable tell(Class<N> type, Listener<? super N> listener) {
        rows.add(new Row<>(type, listener));
        return this;
    }

    /** Tells all listeners, and then the listeners of what they have to tell. */
    Effects spread(Effects effects, Request<?> cause, Instant now) {
        var all = new ArrayList<Effects>(List.of(effects));
        var pending = new ArrayDeque<Object>(effects.news());
        while (!pending.isEmpty()) {
            var news = pending.removeFirst();
            for (var row : rows) {
                var more = row.tell(news, cause, now);
                if (!more.isNone()) {
                    all.add(more);
                    pending.addAll(more.news());
                }
            }
        }
        return Effects.all(all);
    }
}
