package org.partnercenter.application.catalog;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Entries of one kind, and which of them changed, in the order of their keys so that nodes lock them in one order. */
final class Row<K extends Comparable<? super K>, T> {

    static final class Count {

        private int added;
        private int changed;
        private int unchanged;

        CatalogLoaded loaded() {
            return new CatalogLoaded(added, changed, unchanged);
        }
    }

    private final Function<T, K> key;
    private final Map<K, T> held = new HashMap<>();
    private final Map<K, T> changes = new TreeMap<>();

    Row(Function<T, K> key) {
        this.key = key;
    }

    /** Holds what is stored under the keys; asks for it unless there are none. */
    void hold(Set<K> keys, Function<Set<K>, List<T>> stored) {
        if (!keys.isEmpty()) {
            hold(stored.apply(keys));
        }
    }

    void hold(Collection<T> stored) {
        stored.forEach(entry -> held.put(key.apply(entry), entry));
    }

    Set<K> keys() {
        return held.keySet();
    }

    Map<K, T> all() {
        return held;
    }

    Collection<T> held() {
        return held.values();
    }

    void put(T entry, Count count) {
        var before = held.put(key.apply(entry), entry);
        if (entry.equals(before)) {
            count.unchanged++;
            return;
        }
        changes.put(key.apply(entry), entry);
        if (before == null) {
            count.added++;
        } else {
            count.changed++;
        }
    }

    List<T> changes() {
        return List.copyOf(changes.values());
    }
}
