package org.partnercenter.application.order;

import org.partnercenter.application.testing.Rollbackable;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Resources in memory. Refuses one that was changed, or begun, since it was looked at. */
public final class InMemoryResources implements Resources, Rollbackable {

    private final Map<String, Stored> rows = new TreeMap<>();

    Collection<Stored> all() {
        return List.copyOf(rows.values());
    }

    @Override
    public Map<String, Stored> lock(Collection<String> ids) {
        return ids.stream().distinct().filter(rows::containsKey).collect(Collectors.toMap(id -> id, rows::get));
    }

    @Override
    public void save(List<Save> changes) {
        changes.forEach(change -> {
            var before = Optional.ofNullable(rows.get(change.after().id())).map(Stored::revision);
            if (!before.equals(change.before().map(Stored::revision))) {
                throw new IllegalStateException(change.after().id() + " was changed by somebody else meanwhile");
            }
            rows.put(change.after().id(), new Stored(change.after(), change.keeper(), before.orElse(0L) + 1));
        });
    }

    @Override
    public Runnable snapshot() {
        var copy = new LinkedHashMap<>(rows);
        return () -> {
            rows.clear();
            rows.putAll(copy);
        };
    }
}
