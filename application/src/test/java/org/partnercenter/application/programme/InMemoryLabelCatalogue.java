package org.partnercenter.application.programme;

import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.programme.LabelKind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Competency labels in memory. */
public final class InMemoryLabelCatalogue implements LabelCatalogue, Rollbackable {

    private final TreeMap<String, LabelKind> rows = new TreeMap<>();

    @Override
    public void put(List<LabelKind> kinds) {
        kinds.forEach(each -> rows.put(each.code(), each));
    }

    @Override
    public Map<String, LabelKind> of(Set<String> codes) {
        var found = new HashMap<>(rows);
        found.keySet().retainAll(codes);
        return found;
    }

    @Override
    public List<LabelKind> all() {
        return List.copyOf(rows.values());
    }

    @Override
    public Runnable snapshot() {
        var then = Map.copyOf(rows);
        return () -> {
            rows.clear();
            rows.putAll(then);
        };
    }
}
