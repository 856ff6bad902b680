package org.partnercenter.rest.catalog;

import org.partnercenter.application.catalog.MeasureUnitView;
import org.partnercenter.application.catalog.PlaceView;
import org.partnercenter.application.catalog.TypedConversion;
import org.partnercenter.application.kernel.Page;

import java.util.List;
import java.util.Optional;

/** Units, conversions and places as the vendor writes them. */
final class ReferenceShapes {

    private ReferenceShapes() {
    }

    record MeasureUnitShape(int measureId, String measureName, Optional<String> abbreviation, int measureType) {

        static MeasureUnitShape of(MeasureUnitView unit) {
            return new MeasureUnitShape(unit.id(), unit.name(), unit.abbreviation(), unit.type());
        }
    }

    record MeasureUnitList(List<MeasureUnitShape> measureUnits) {

        static MeasureUnitList of(List<MeasureUnitView> units) {
            return new MeasureUnitList(units.stream().map(MeasureUnitShape::of).toList());
        }
    }

    record ConversionShape(int measureId, int refMeasureId, long conversionRatio, int measureType) {

        static ConversionShape of(TypedConversion typed) {
            var conversion = typed.conversion();
            return new ConversionShape(conversion.unit(), conversion.ref(), conversion.ratio(), typed.type());
        }
    }

    record ConversionList(List<ConversionShape> conversions) {

        static ConversionList of(List<TypedConversion> conversions) {
            return new ConversionList(conversions.stream().map(ConversionShape::of).toList());
        }
    }

    record PlaceShape(String code, String name) {

        static PlaceShape of(PlaceView place) {
            return new PlaceShape(place.code(), place.name());
        }
    }

    record ProvincePage(int count, List<PlaceShape> provinces) {

        static ProvincePage of(Page<PlaceView> page) {
            return new ProvincePage(Math.toIntExact(page.total()), page.map(PlaceShape::of).items());
        }
    }

    record CityPage(int count, List<PlaceShape> cities) {

        static CityPage of(Page<PlaceView> page) {
            return new CityPage(Math.toIntExact(page.total()), page.map(PlaceShape::of).items());
        }
    }

    record CountyPage(int count, List<PlaceShape> counties) {

        static CountyPage of(Page<PlaceView> page) {
            return new CountyPage(Math.toIntExact(page.total()), page.map(PlaceShape::of).items());
        }
    }
}
