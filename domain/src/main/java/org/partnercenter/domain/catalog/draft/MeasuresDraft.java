package org.partnercenter.domain.catalog.draft;

import java.util.List;

/**
 * Units and conversions as somebody wrote them down.
 *
 * @param units       none may come twice
 * @param conversions none may come twice
 */
public record MeasuresDraft(List<MeasureUnitDraft> units, List<ConversionDraft> conversions) {

    public MeasuresDraft {
        units = CatalogDraft.copy(units);
        conversions = CatalogDraft.copy(conversions);
    }

    public static MeasuresDraft none() {
        return new MeasuresDraft(null, null);
    }
}
