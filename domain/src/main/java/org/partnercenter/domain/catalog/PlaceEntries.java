package org.partnercenter.domain.catalog;

import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Provinces, cities and counties, well formed and each there once. */
public record PlaceEntries(List<Place> provinces, List<Place> cities, List<Place> counties) {

    public PlaceEntries {
        provinces = List.copyOf(provinces);
        cities = List.copyOf(cities);
        counties = List.copyOf(counties);
    }

    public static PlaceEntries none() {
        return new PlaceEntries(List.of(), List.of(), List.of());
    }

    /** All of them, the larger ones first. */
    public List<Place> all() {
        return Stream.of(provinces, cities, counties).flatMap(List::stream).toList();
    }

    /** A refusal for every city and county that lies in something neither known nor among these entries. */
    public List<Refusal> orphans(Set<Place.Key> known) {
        var there = new HashSet<>(known);
        all().forEach(place -> there.add(place.key()));
        return new Refusals().addAll(orphans("cities", "province_code", cities, there, CatalogRefusal.CATALOG_PROVINCE_UNKNOWN))
                .addAll(orphans("counties", "city_code", counties, there, CatalogRefusal.CATALOG_CITY_UNKNOWN)).list();
    }

    private static List<Refusal> orphans(String list, String field, List<Place> places, Set<Place.Key> there,
                                         CatalogRefusal reason) {
        var refusals = new Refusals();
        for (int i = 0; i < places.size(); i++) {
            var parent = places.get(i).parentKey().orElseThrow();
            refusals.refuseIf(!there.contains(parent),
                    reason.refusal("field", list + "[" + i + "]." + field).with(field, parent.code()));
        }
        return refusals.list();
    }
}
