package org.partnercenter.application.catalog;

import org.partnercenter.domain.catalog.MeasureUnit;
import org.partnercenter.domain.kernel.Language;

import java.util.Optional;

/** A unit in one language. */
public record MeasureUnitView(int id, String name, Optional<String> abbreviation, int type) {

    static MeasureUnitView of(MeasureUnit unit, Language language) {
        return new MeasureUnitView(unit.id(), unit.name().in(language), unit.abbreviation(), unit.type());
    }
}
