package org.partnercenter.domain.catalog.draft;

import org.partnercenter.domain.catalog.CatalogRefusal;
import org.partnercenter.domain.catalog.Plain;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what is wrong with a list of drafts, each fault with the path of its field. */
final class DraftCheck {

    private final String list;
    private final Refusals refusals = new Refusals();
    private final Set<String> seen = new HashSet<>();
    private int index = -1;

    DraftCheck(String list) {
        this.list = list;
    }

    static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(given -> !given.isEmpty());
    }

    /** The fields named from here on belong to the next draft, which is known by this key. */
    void next(String key) {
        index++;
        refusals.refuseIf(key != null && !seen.add(key), CommonRefusal.ITEM_TWICE
                .refusal("field", list + "[" + index + "]").with("value", Plain.shown(key)));
    }

    void missing() {
        refusals.refuseIf(true, CommonRefusal.FIELD_MISSING.refusal("field", list + "[" + index + "]"));
    }

    void code(String text, String field, boolean valid, Reason malformed) {
        present(text, field);
        refusals.refuseIf(given(text).isPresent() && !valid, malformed.refusal("field", path(field)));
    }

    void id(String text, String field) {
        present(text, field);
        refusals.refuseIf(given(text).isPresent() && !PartyId.isValid(text),
                CommonRefusal.ID_MALFORMED.refusal("field", path(field)));
    }

    void id(String text, String field, int max) {
        id(text, field);
        refusals.refuseIf(text != null && Plain.length(text) > max,
                CommonRefusal.FIELD_TOO_LONG.refusal("field", path(field)).with("limit", max));
    }

    void number(Long value, String field, long min, long max) {
        refusals.refuseIf(value == null, CommonRefusal.FIELD_MISSING.refusal("field", path(field)));
        refusals.refuseIf(value != null && (value < min || value > max),
                CommonRefusal.FIELD_INVALID.refusal("field", path(field)));
    }

    void different(Long value, Long other, String field) {
        refusals.refuseIf(value != null && value.equals(other),
                CatalogRefusal.CONVERSION_TO_ITSELF.refusal("field", path(field)));
    }

    void required(String text, String field, int max) {
        present(text, field);
        optional(text, field, max);
    }

    void optional(String text, String field, int max) {
        refusals.refuseIf(text != null && Plain.length(text) > max,
                CommonRefusal.FIELD_TOO_LONG.refusal("field", path(field)).with("limit", max));
        refusals.refuseIf(text != null && !Plain.is(text),
                CommonRefusal.FIELD_INVALID.refusal("field", path(field)));
    }

    List<Refusal> refusals() {
        return refusals.list();
    }

    private void present(String text, String field) {
        refusals.refuseIf(text == null || text.isBlank(), CommonRefusal.FIELD_MISSING.refusal("field", path(field)));
    }

    private String path(String field) {
        return list + "[" + index + "]." + field;
    }
}
