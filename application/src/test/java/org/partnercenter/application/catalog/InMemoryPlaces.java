package org.partnercenter.application.catalog;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.catalog.Place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Places in memory. */
public final class InMemoryPlaces implements Places, Rollbackable {

    private final Map<Place.Key, Place> places = new TreeMap<>();

    @Override
    public List<Place> find(Set<Place.Key> keys) {
        return places.values().stream().filter(place -> keys.contains(place.key())).toList();
    }

    @Override
    public void save(List<Place> more) {
        more.forEach(place -> {
            if (!place.parentKey().map(places::containsKey).orElse(true)) {
                throw new IllegalStateException("no " + place.parentKey());
            }
            places.put(place.key(), place);
        });
    }

    @Override
    public Page<Place> provinces(PageRequest page) {
        return page(place -> place.level() == Place.Level.PROVINCE, page);
    }

    @Override
    public Page<Place> within(Place.Key parent, PageRequest page) {
        return page(place -> place.parentKey().equals(Optional.of(parent)), page);
    }

    private Page<Place> page(Predicate<Place> listed, PageRequest page) {
        var all = places.values().stream().filter(listed).toList();
        return new Page<>(all.size(), all.stream().skip(page.offset()).limit(page.limit()).toList());
    }

    @Override
    public Runnable snapshot() {
        var before = Map.copyOf(places);
        return () -> {
            places.clear();
            places.putAll(before);
        };
    }
}
