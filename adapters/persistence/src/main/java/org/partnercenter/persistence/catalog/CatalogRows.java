package org.partnercenter.persistence.catalog;

import static org.partnercenter.persistence.db.Tables.PRODUCT;
import static org.partnercenter.persistence.db.Tables.RESOURCE_TYPE;
import static org.partnercenter.persistence.db.Tables.SERVICE_TYPE;

import org.jooq.Record;
import org.partnercenter.domain.catalog.Names;
import org.partnercenter.domain.catalog.Product;
import org.partnercenter.domain.catalog.ResourceType;
import org.partnercenter.domain.catalog.ResourceTypeCode;
import org.partnercenter.domain.catalog.ServiceType;
import org.partnercenter.domain.catalog.ServiceTypeCode;

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

    private static Names names(String zh, String en) {
        return new Names(zh, Optional.ofNullable(en));
    }
}
