package org.partnercenter.domain.catalog;

import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Units and conversions, well formed and each there once. */
public record MeasureEntries(List<MeasureUnit> units, List<Conversion> conversions) {

    public MeasureEntries {
        units = List.copyOf(units);
        conversions = List.copyOf(conversions);
    }

    public static MeasureEntries none() {
        return new MeasureEntries(List.of(), List.of());
    }

    public boolean isEmpty() {
        return units.isEmpty() && conversions.isEmpty();
    }

    /** The numbers of all units that are mentioned. */
    public Set<Integer> mentioned() {
        var numbers = new HashSet<Integer>();
        units.forEach(unit -> numbers.add(unit.id()));
        conversions.forEach(conversion -> numbers.addAll(List.of(conversion.unit(), conversion.ref())));
        return numbers;
    }

    /**
     * Everything that keeps these entries from standing beside those there are: units that nobody knows, units of two types, both
     * directions of one conversion (RES-07).
     *
     * @param known     the units there are, by number: those mentioned, and those converted into or from them
     * @param converted the conversions there are that name a unit mentioned
     */
    public List<Refusal> faults(Map<Integer, MeasureUnit> known, Collection<Conversion> converted) {
        var after = new HashMap<>(known);
        units.forEach(unit -> after.put(unit.id(), unit));
        var refusals = new Refusals();
        for (int i = 0; i < units.size(); i++) {
            refusals.refuseIf(splits(units.get(i), known, after, converted), CatalogRefusal.CATALOG_MEASURE_CONVERTED
                    .refusal("field", "measures[" + i + "].measure_type").with("measure_id", units.get(i).id()));
        }
        var directions = new HashSet<Conversion.Key>();
        Stream.concat(converted.stream(), conversions.stream()).forEach(each -> directions.add(each.key()));
        for (int i = 0; i < conversions.size(); i++) {
            refusals.addAll(faults("conversions[" + i + "]", conversions.get(i), after, directions));
        }
        return refusals.list();
    }

    /** Whether the unit's new type would tear it from one that it is converted into or from. */
    private static boolean splits(MeasureUnit unit, Map<Integer, MeasureUnit> known, Map<Integer, MeasureUnit> after,
                                  Collection<Conversion> converted) {
        var before = known.get(unit.id());
        return before != null && before.type() != unit.type() && converted.stream()
                .filter(each -> each.unit() == unit.id() || each.ref() == unit.id())
                .anyMatch(each -> after.get(each.unit()).type() != after.get(each.ref()).type());
    }

    private static List<Refusal> faults(String path, Conversion conversion, Map<Integer, MeasureUnit> after,
                                        Set<Conversion.Key> directions) {
        var unit = after.get(conversion.unit());
        var ref = after.get(conversion.ref());
        return new Refusals()
                .refuseIf(unit == null, unknown(path + ".measure_id", conversion.unit()))
                .refuseIf(ref == null, unknown(path + ".ref_measure_id", conversion.ref()))
                .refuseIf(unit != null && ref != null && unit.type() != ref.type(), CatalogRefusal.CATALOG_MEASURE_TYPES_DIFFER
                        .refusal("field", path + ".ref_measure_id").with("measure_id", conversion.unit()).with("ref_measure_id", conversion.ref()))
                .refuseIf(directions.contains(conversion.key().reversed()), CatalogRefusal.CATALOG_CONVERSION_REVERSED
                        .refusal("field", path + ".ref_measure_id").with("measure_id", conversion.unit()).with("ref_measure_id", conversion.ref()))
                .list();
    }

    private static Refusal unknown(String field, int id) {
        return CatalogRefusal.CATALOG_MEASURE_UNKNOWN.refusal("field", field).with("measure_id", id);
    }
}
