package org.partnercenter.application.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.catalog.Conversion;
import org.partnercenter.domain.catalog.MeasureEntries;
import org.partnercenter.domain.catalog.MeasureTypeFilter;
import org.partnercenter.domain.catalog.MeasureUnit;
import org.partnercenter.domain.catalog.Names;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What every store of units and conversions keeps. */
public interface MeasuresContract {

    MeasureUnit DAY = new MeasureUnit(0, 2, Names.of("天", "Day"), Optional.of("d"));
    MeasureUnit GB = new MeasureUnit(10, 3, Names.of("GB", "GB"), Optional.of("G"));
    MeasureUnit MB = new MeasureUnit(11, 3, Names.onlyChinese("MB"), Optional.empty());
    MeasureUnit BIT = new MeasureUnit(Integer.MAX_VALUE, 3, Names.onlyChinese("比特"), Optional.empty());
    Conversion GB_MB = new Conversion(10, 11, 1024);
    Conversion GB_BIT = new Conversion(10, Integer.MAX_VALUE, Long.MAX_VALUE);

    Measures measures();

    Transactions transactions();

    private void save(List<MeasureUnit> units, List<Conversion> conversions) {
        transactions().inTransaction(() -> {
            measures().save(new MeasureEntries(units, conversions));
            return null;
        });
    }

    @Test
    @Tag("RES-07")
    default void units_and_conversions_come_back_as_they_were_saved_in_the_order_of_their_numbers() {
        save(List.of(BIT, GB, MB, DAY), List.of(GB_BIT, GB_MB));

        assertThat(measures().allUnits()).containsExactly(DAY, GB, MB, BIT);
        assertThat(measures().units(Set.of(0, 11, 99))).containsExactlyInAnyOrder(DAY, MB);
        assertThat(measures().conversionsOf(Set.of(11))).containsExactly(GB_MB);
        assertThat(measures().conversionsOf(Set.of(10, 0))).containsExactlyInAnyOrder(GB_MB, GB_BIT);
        assertThat(measures().allConversions(MeasureTypeFilter.none()))
                .containsExactly(new TypedConversion(GB_MB, 3), new TypedConversion(GB_BIT, 3));
    }

    @Test
    @Tag("RES-07")
    default void conversions_are_filtered_by_what_their_units_measure() {
        save(List.of(GB, MB, DAY), List.of(GB_MB));

        assertThat(measures().allConversions(MeasureTypeFilter.read("3").orThrow())).hasSize(1);
        assertThat(measures().allConversions(MeasureTypeFilter.read("2").orThrow())).isEmpty();
    }

    @Test
    default void what_is_saved_again_is_replaced() {
        var renamed = new MeasureUnit(10, 3, Names.onlyChinese("吉字节"), Optional.empty());
        save(List.of(GB, MB), List.of(GB_MB));
        save(List.of(renamed), List.of(new Conversion(10, 11, 1000)));

        assertThat(measures().units(Set.of(10))).containsExactly(renamed);
        assertThat(measures().conversionsOf(Set.of(10))).containsExactly(new Conversion(10, 11, 1000));
    }
}
