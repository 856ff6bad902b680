package org.partnercenter.application.catalog;

import org.partnercenter.domain.catalog.Place;
import org.partnercenter.domain.kernel.Language;

/** A place in one language. */
public record PlaceView(String code, String name) {

    static PlaceView of(Place place, Language language) {
        return new PlaceView(place.code(), place.name().in(language));
    }
}
