package org.partnercenter.application.catalog;

import org.partnercenter.domain.catalog.Conversion;
import org.partnercenter.domain.catalog.MeasureEntries;
import org.partnercenter.domain.catalog.MeasureTypeFilter;
import org.partnercenter.domain.catalog.MeasureUnit;

import java.util.List;
import java.util.Set;

/** The units as they are stored, and how they convert. They belong to no party. */
public interface Measures {

    /** Those of the units that are there. */
    List<MeasureUnit> units(Set<Integer> ids);

    /** The conversions that name one of the units, on either side. */
    List<Conversion> conversionsOf(Set<Integer> ids);

    /** Adds what is new and replaces what is there. Nothing is removed. */
    void save(MeasureEntries entries);

    /** All units, by their numbers. */
    List<MeasureUnit> allUnits();

    /** All conversions between units of the type, by the numbers of their units. */
    List<TypedConversion> allConversions(MeasureTypeFilter filter);
}
