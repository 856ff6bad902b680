package org.partnercenter.domain.catalog.draft;

import org.partnercenter.domain.catalog.Place;
import org.partnercenter.domain.catalog.PlaceEntries;

import java.util.List;

/**
 * Provinces, cities and counties as somebody wrote them down.
 *
 * @param provinces none may come twice
 * @param cities    none may come twice
 * @param counties  none may come twice
 */
public record PlacesDraft(List<PlaceDraft> provinces, List<PlaceDraft> cities, List<PlaceDraft> counties) {

    public PlacesDraft {
        provinces = CatalogDraft.copy(provinces);
        cities = CatalogDraft.copy(cities);
        counties = CatalogDraft.copy(counties);
    }

    public static PlacesDraft none() {
        return new PlacesDraft(null, null, null);
    }

    List<PlaceDraft.At> at(Place.Level level) {
        var places = switch (level) {
            case PROVINCE -> provinces;
            case CITY -> cities;
            case COUNTY -> counties;
        };
        return places.stream().map(draft -> draft == null ? null : new PlaceDraft.At(level, draft)).toList();
    }

    PlaceEntries checked() {
        return new PlaceEntries(checked(Place.Level.PROVINCE), checked(Place.Level.CITY), checked(Place.Level.COUNTY));
    }

    private List<Place> checked(Place.Level level) {
        return at(level).stream().map(PlaceDraft.At::checked).toList();
    }
}
