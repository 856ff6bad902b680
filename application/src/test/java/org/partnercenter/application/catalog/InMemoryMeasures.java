package org.partnercenter.application.catalog;

import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.catalog.Conversion;
import org.partnercenter.domain.catalog.MeasureEntries;
import org.partnercenter.domain.catalog.MeasureTypeFilter;
import org.partnercenter.domain.catalog.MeasureUnit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Units and conversions in memory. */
public final class InMemoryMeasures implements Measures, Rollbackable {

    private final Map<Integer, MeasureUnit> units = new TreeMap<>();
    private final Map<Conversion.Key, Conversion> conversions = new TreeMap<>();

    @Override
    public List<MeasureUnit> units(Set<Integer> ids) {
        return units.values().stream().filter(unit -> ids.contains(unit.id())).toList();
    }

    @Override
    public List<Conversion> conversionsOf(Set<Integer> ids) {
        return conversions.values().stream().filter(each -> ids.contains(each.unit()) || ids.contains(each.ref())).toList();
    }

    @Override
    public void save(MeasureEntries entries) {
        entries.units().forEach(unit -> units.put(unit.id(), unit));
        entries.conversions().forEach(conversion -> {
            if (!units.keySet().containsAll(Set.of(conversion.unit(), conversion.ref()))) {
                throw new IllegalStateException("no such unit: " + conversion);
            }
            conversions.put(conversion.key(), conversion);
        });
    }

    @Override
    public List<MeasureUnit> allUnits() {
        return List.copyOf(units.values());
    }

    @Override
    public List<TypedConversion> allConversions(MeasureTypeFilter filter) {
        return conversions.values().stream().map(each -> new TypedConversion(each, units.get(each.unit()).type()))
                .filter(each -> filter.type().isEmpty() || filter.type().get() == each.type()).toList();
    }

    @Override
    public Runnable snapshot() {
        var before = Map.copyOf(units);
        var converted = Map.copyOf(conversions);
        return () -> {
            units.clear();
            units.putAll(before);
            conversions.clear();
            conversions.putAll(converted);
        };
    }
}
