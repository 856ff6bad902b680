package org.partnercenter.domain.catalog.draft;

import org.partnercenter.domain.catalog.CatalogLoad;
import org.partnercenter.domain.catalog.CatalogRefusal;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One entry of any kind, as a row of a file gives it.
 *
 * @param kind   name of its {@link CatalogKind}; may be null or wrong
 * @param fields what is given, by the names of fields; an empty text is an absent one
 */
public record CatalogEntryDraft(String kind, Map<String, String> fields) {

    private static final Set<String> NUMBERS = Set.of("measure_id", "measure_type", "ref_measure_id", "conversion_ratio");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}|[0-8][0-9]{18}");
    private static final Pattern PLACE_IN_LIST = Pattern.compile("[a-z_]+\\[0]\\.");

    public CatalogEntryDraft {
        var given = new TreeMap<>(fields);
        given.values().removeIf(value -> value == null || value.isEmpty());
        fields = Collections.unmodifiableMap(given);
    }

    /** Its kind; empty if there is none of that name. */
    public Optional<CatalogKind> kindNamed() {
        return CatalogKind.named(kind);
    }

    /** The entry, alone, if it is well formed; else everything that is wrong with it. */
    public Decision<CatalogLoad> checked() {
        return kindNamed().map(this::checked).orElseGet(() -> Decision.refused(kind == null || kind.isEmpty()
                ? CommonRefusal.FIELD_MISSING.refusal("field", "kind")
                : CatalogRefusal.CATALOG_KIND_UNKNOWN.refusal("field", "kind")));
    }

    private Decision<CatalogLoad> checked(CatalogKind of) {
        var refusals = new Refusals();
        fields.forEach((field, value) -> refusals
                .refuseIf(!of.has(field), CatalogRefusal.CATALOG_FIELD_OF_OTHER_KIND.refusal("field", field))
                .refuseIf(of.has(field) && isNoNumber(field), CommonRefusal.FIELD_INVALID.refusal("field", field)));
        var checked = of.alone(this).checked();
        checked.refusals().stream().map(CatalogEntryDraft::alone)
                .filter(refusal -> !isNoNumber(refusal.facts().get("field"))).forEach(refusal -> refusals.addAll(List.of(refusal)));
        return refusals.any() ? Decision.refused(refusals.list()) : checked;
    }

    /** The refusal of a list's only entry, in the words of an entry that stands alone. */
    public static Refusal alone(Refusal refusal) {
        var field = refusal.facts().get("field");
        var inList = PLACE_IN_LIST.matcher(field);
        return inList.lookingAt() ? refusal.with("field", field.substring(inList.end())) : refusal;
    }

    private boolean isNoNumber(String field) {
        return NUMBERS.contains(field) && fields.containsKey(field) && !NUMBER.matcher(fields.get(field)).matches();
    }

    String text(String field) {
        return fields.get(field);
    }

    /** Null if it is absent or no number. */
    Long number(String field) {
        return fields.containsKey(field) && !isNoNumber(field) ? Long.valueOf(fields.get(field)) : null;
    }

    PlaceDraft place(String parentField) {
        return new PlaceDraft(text("code"), parentField == null ? null : text(parentField), text("name_zh"), text("name_en"));
    }
}
