package org.partnercenter.application.catalog;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.catalog.Place;

import java.util.List;
import java.util.Set;

/** Provinces, cities and counties as they are stored. They belong to no party. Lists are ordered by code. */
public interface Places {

    /** Those of the places that are there. */
    List<Place> find(Set<Place.Key> keys);

    /** Adds what is new and replaces what is there. Nothing is removed. @param places the larger ones first */
    void save(List<Place> places);

    Page<Place> provinces(PageRequest page);

    /** What lies in that place: the cities of a province, the counties of a city. */
    Page<Place> within(Place.Key place, PageRequest page);
}
