package org.partnercenter.persistence.catalog;

import static org.partnercenter.persistence.db.Tables.MEASURE_CONVERSION;
import static org.partnercenter.persistence.db.Tables.MEASURE_UNIT;
import static org.partnercenter.persistence.db.Tables.PLACE;
import static org.partnercenter.persistence.db.Tables.PRODUCT;
import static org.partnercenter.persistence.db.Tables.RESOURCE_TYPE;
import static org.partnercenter.persistence.db.Tables.SERVICE_TYPE;
import static org.partnercenter.persistence.db.Tables.USAGE_TYPE;

import org.jooq.Record;
import org.partnercenter.application.catalog.ListedUsageType;
import org.partnercenter.domain.catalog.Conversion;
import org.partnercenter.domain.catalog.MeasureUnit;
import org.partnercenter.domain.catalog.Names;
import org.partnercenter.domain.catalog.Place;
import org.partnercenter.domain.catalog.Product;
import org.partnercenter.domain.catalog.ResourceType;
import org.partnercenter.domain.catalog.ResourceTypeCode;
import org.partnercenter.domain.catalog.ServiceType;
import org.partnercenter.domain.catalog.ServiceTypeCode;
import org.partnercenter.domain.catalog.UsageType;

import java.util.Optional;

/** Rows of the catalogue as entries. */
final class CatalogRows {

    private CatalogRows() {
    }

    static ServiceType serviceType(Record row) {
        return new ServiceType(new ServiceTypeCode(row.get(SERVICE_TYPE.CODE)),
                Optional.ofNullable(row.get(SERVICE_TYPE.ABBREVIATION)),
                names(row.get(SERVICE_TYPE.NAME_ZH), row.get(SERVICE_TYPE.NAME_EN)));
    }

    static ResourceType resourceType(Record row) {
        return new ResourceType(new ResourceTypeCode(row.get(RESOURCE_TYPE.CODE)),
                new ServiceTypeCode(row.get(SERVICE_TYPE.CODE)),
                names(row.get(RESOURCE_TYPE.NAME_ZH), row.get(RESOURCE_TYPE.NAME_EN)),
                Optional.ofNullable(row.get(RESOURCE_TYPE.DESCRIPTION_ZH))
                        .map(zh -> names(zh, row.get(RESOURCE_TYPE.DESCRIPTION_EN))));
    }

    static Product product(Record row) {
        return new Product(row.get(PRODUCT.ID), new ServiceTypeCode(row.get(SERVICE_TYPE.CODE)),
                names(row.get(PRODUCT.NAME_ZH), row.get(PRODUCT.NAME_EN)));
    }

    static UsageType usageType(Record row) {
        return new UsageType(row.get(USAGE_TYPE.CODE), new ResourceTypeCode(row.get(RESOURCE_TYPE.CODE)),
                names(row.get(USAGE_TYPE.NAME_ZH), row.get(USAGE_TYPE.NAME_EN)));
    }

    static ListedUsageType listedUsageType(Record row) {
        return new ListedUsageType(usageType(row), names(row.get(RESOURCE_TYPE.NAME_ZH), row.get(RESOURCE_TYPE.NAME_EN)),
                new ServiceTypeCode(row.get(SERVICE_TYPE.CODE)),
                names(row.get(SERVICE_TYPE.NAME_ZH), row.get(SERVICE_TYPE.NAME_EN)));
    }

    static MeasureUnit unit(Record row) {
        return new MeasureUnit(row.get(MEASURE_UNIT.ID), row.get(MEASURE_UNIT.TYPE),
                names(row.get(MEASURE_UNIT.NAME_ZH), row.get(MEASURE_UNIT.NAME_EN)),
                Optional.ofNullable(row.get(MEASURE_UNIT.ABBREVIATION)));
    }

    static Conversion conversion(Record row) {
        return new Conversion(row.get(MEASURE_CONVERSION.UNIT_ID), row.get(MEASURE_CONVERSION.REF_ID),
                row.get(MEASURE_CONVERSION.RATIO));
    }

    static Place place(Record row) {
        return new Place(Place.Level.valueOf(row.get(PLACE.LEVEL)), row.get(PLACE.CODE),
                Optional.ofNullable(row.get(PLACE.PARENT_CODE)), names(row.get(PLACE.NAME_ZH), row.get(PLACE.NAME_EN)));
    }

    private static Names names(String zh, String en) {
        return new Names(zh, Optional.ofNullable(en));
    }
}
