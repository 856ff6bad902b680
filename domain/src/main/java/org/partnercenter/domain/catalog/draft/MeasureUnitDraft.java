package org.partnercenter.domain.catalog.draft;

import org.partnercenter.domain.catalog.MeasureUnit;
import org.partnercenter.domain.catalog.Names;

/** A unit as somebody wrote it down; any part may be null or wrong. */
public record MeasureUnitDraft(Long measureId, Long measureType, String nameZh, String nameEn, String abbreviation)
        implements EntryDraft {

    static final int MAX_NAME = 128;
    static final int MAX_ABBREVIATION = 64;

    @Override
    public String key() {
        return measureId == null ? null : measureId.toString();
    }

    @Override
    public void check(DraftCheck check) {
        check.number(measureId, "measure_id", 0, Integer.MAX_VALUE);
        check.number(measureType, "measure_type", 1, Integer.MAX_VALUE);
        check.required(nameZh, "name_zh", MAX_NAME);
        check.optional(nameEn, "name_en", MAX_NAME);
        check.optional(abbreviation, "abbreviation", MAX_ABBREVIATION);
    }

    MeasureUnit checked() {
        return new MeasureUnit(measureId.intValue(), measureType.intValue(), new Names(nameZh, DraftCheck.given(nameEn)),
                DraftCheck.given(abbreviation));
    }
}
