package org.partnercenter.domain.catalog.draft;

import org.partnercenter.domain.catalog.Conversion;

/** A conversion as somebody wrote it down; any part may be null or wrong. */
public record ConversionDraft(Long measureId, Long refMeasureId, Long conversionRatio) implements EntryDraft {

    @Override
    public String key() {
        return measureId == null || refMeasureId == null ? null : measureId + " " + refMeasureId;
    }

    @Override
    public void check(DraftCheck check) {
        check.number(measureId, "measure_id", 0, Integer.MAX_VALUE);
        check.number(refMeasureId, "ref_measure_id", 0, Integer.MAX_VALUE);
        check.number(conversionRatio, "conversion_ratio", 1, Long.MAX_VALUE);
        check.different(measureId, refMeasureId, "ref_measure_id");
    }

    Conversion checked() {
        return new Conversion(measureId.intValue(), refMeasureId.intValue(), conversionRatio);
    }
}
