package org.partnercenter.application.catalog;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.catalog.CatalogLanguage;
import org.partnercenter.domain.catalog.MeasureTypeFilter;
import org.partnercenter.domain.catalog.Place;
import org.partnercenter.domain.catalog.RequiredCode;
import org.partnercenter.domain.kernel.Decision;

import java.util.List;

/** Units, conversions and places: what everybody needs to read bills and to write addresses, customers too. */
public final class ReferenceQueries {

    private final Measures measures;
    private final Places places;
    private final Asking asking;

    ReferenceQueries(Measures measures, Places places, Transactions transactions) {
        this.measures = measures;
        this.places = places;
        this.asking = new Asking(CatalogOperations.READ_REFERENCE, transactions);
    }

    /** All units (RES-07). @param language the header {@code X-Language} as sent, or null */
    public Decision<List<MeasureUnitView>> measures(Caller caller, String language) {
        var read = CatalogLanguage.read(language);
        return asking.answer(caller, List.of(read), () -> measures.allUnits().stream()
                .map(unit -> MeasureUnitView.of(unit, read.orThrow())).toList());
    }

    /** The conversions between units of one type, or all (RES-07). @param query the code is the type's number as sent, or null */
    public Decision<List<TypedConversion>> conversions(Caller caller, CompleteQuery query) {
        var language = CatalogLanguage.read(query.language());
        var filter = MeasureTypeFilter.read(query.code());
        return asking.answer(caller, List.of(filter, language), () -> measures.allConversions(filter.orThrow()));
    }

    /** @param query without a code */
    public Decision<Page<PlaceView>> provinces(Caller caller, CodePagedQuery query) {
        var language = CatalogLanguage.read(query.language());
        return asking.answer(caller, List.of(language), () -> places.provinces(query.page())
                .map(place -> PlaceView.of(place, language.orThrow())));
    }

    /** The cities of one province. @param query the code is the province's; none is a fault */
    public Decision<Page<PlaceView>> cities(Caller caller, CodePagedQuery query) {
        return within(caller, Place.Level.PROVINCE, "province_code", query);
    }

    /** The counties of one city. @param query the code is the city's; none is a fault */
    public Decision<Page<PlaceView>> counties(Caller caller, CodePagedQuery query) {
        return within(caller, Place.Level.CITY, "city_code", query);
    }

    private Decision<Page<PlaceView>> within(Caller caller, Place.Level level, String field, CodePagedQuery query) {
        var language = CatalogLanguage.read(query.language());
        var code = RequiredCode.ofPlace(field, query.code());
        return asking.answer(caller, List.of(code, language), () -> places
                .within(new Place.Key(level, code.orThrow()), query.page())
                .map(place -> PlaceView.of(place, language.orThrow())));
    }
}
