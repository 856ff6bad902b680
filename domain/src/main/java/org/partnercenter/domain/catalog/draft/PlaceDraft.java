package org.partnercenter.domain.catalog.draft;

import org.partnercenter.domain.catalog.Names;
import org.partnercenter.domain.catalog.Place;

import java.util.Optional;

/**
 * A place as somebody wrote it down; any part may be null or wrong.
 *
 * @param parentCode code of what it lies in; of no meaning for a province
 */
public record PlaceDraft(String code, String parentCode, String nameZh, String nameEn) {

    static final int MAX_CODE = 40;
    static final int MAX_NAME = 100;

    /** As one of a level, which is what it lacks to be an entry. */
    record At(Place.Level level, PlaceDraft draft) implements EntryDraft {

        @Override
        public String key() {
            return draft.code;
        }

        @Override
        public void check(DraftCheck check) {
            check.id(draft.code, "code", MAX_CODE);
            parentField().ifPresent(field -> check.id(draft.parentCode, field, MAX_CODE));
            check.required(draft.nameZh, "name_zh", MAX_NAME);
            check.optional(draft.nameEn, "name_en", MAX_NAME);
        }

        private Optional<String> parentField() {
            return switch (level) {
                case PROVINCE -> Optional.empty();
                case CITY -> Optional.of("province_code");
                case COUNTY -> Optional.of("city_code");
            };
        }

        Place checked() {
            return new Place(level, draft.code, level.parent().map(above -> draft.parentCode),
                    new Names(draft.nameZh, DraftCheck.given(draft.nameEn)));
        }
    }
}
