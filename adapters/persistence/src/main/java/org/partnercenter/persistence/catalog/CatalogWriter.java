package org.partnercenter.persistence.catalog;

import static org.jooq.impl.DSL.excluded;
import static org.partnercenter.persistence.db.Tables.PRODUCT;
import static org.partnercenter.persistence.db.Tables.RESOURCE_TYPE;
import static org.partnercenter.persistence.db.Tables.SERVICE_TYPE;
import static org.partnercenter.persistence.db.Tables.USAGE_TYPE;

import org.partnercenter.domain.catalog.CatalogEntries;
import org.partnercenter.domain.catalog.Names;
import org.partnercenter.domain.catalog.Product;
import org.partnercenter.domain.catalog.ResourceType;
import org.partnercenter.domain.catalog.ServiceType;
import org.partnercenter.domain.catalog.UsageType;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.util.List;

/** Adds or replaces entries; the spelling of a code that is there is left alone. */
final class CatalogWriter {

    private final Database database;

    CatalogWriter(Database database) {
        this.database = database;
    }

    void save(CatalogEntries entries) {
        Chunks.of(entries.serviceTypes()).forEach(this::saveServiceTypes);
        Chunks.of(entries.resourceTypes()).forEach(this::saveResourceTypes);
        Chunks.of(entries.products()).forEach(this::saveProducts);
        Chunks.of(entries.usageTypes()).forEach(this::saveUsageTypes);
    }

    private void saveServiceTypes(List<ServiceType> types) {
        var t = SERVICE_TYPE;
        var insert = database.dsl().insertInto(t, t.CODE_KEY, t.CODE, t.ABBREVIATION, t.NAME_ZH, t.NAME_EN, t.MARKETPLACE);
        for (var type : types) {
            insert = insert.values(type.code().key(), type.code().value(), type.abbreviation().orElse(null),
                    type.name().zhCn(), type.name().enUs().orElse(null), type.isMarketplace());
        }
        insert.onConflict(t.CODE_KEY).doUpdate()
                .set(t.ABBREVIATION, excluded(t.ABBREVIATION))
                .set(t.NAME_ZH, excluded(t.NAME_ZH))
                .set(t.NAME_EN, excluded(t.NAME_EN))
                .execute();
    }

    private void saveResourceTypes(List<ResourceType> types) {
        var t = RESOURCE_TYPE;
        var insert = database.dsl().insertInto(t, t.CODE_KEY, t.CODE, t.SERVICE_CODE_KEY, t.NAME_ZH, t.NAME_EN,
                t.DESCRIPTION_ZH, t.DESCRIPTION_EN);
        for (var type : types) {
            insert = insert.values(type.code().key(), type.code().value(), type.service().key(), type.name().zhCn(),
                    type.name().enUs().orElse(null), type.description().map(Names::zhCn).orElse(null),
                    type.description().flatMap(Names::enUs).orElse(null));
        }
        insert.onConflict(t.CODE_KEY).doUpdate()
                .set(t.SERVICE_CODE_KEY, excluded(t.SERVICE_CODE_KEY))
                .set(t.NAME_ZH, excluded(t.NAME_ZH))
                .set(t.NAME_EN, excluded(t.NAME_EN))
                .set(t.DESCRIPTION_ZH, excluded(t.DESCRIPTION_ZH))
                .set(t.DESCRIPTION_EN, excluded(t.DESCRIPTION_EN))
                .execute();
    }

    private void saveProducts(List<Product> products) {
        var t = PRODUCT;
        var insert = database.dsl().insertInto(t, t.ID, t.SERVICE_CODE_KEY, t.NAME_ZH, t.NAME_EN);
        for (var product : products) {
            insert = insert.values(product.id(), product.service().key(), product.name().zhCn(),
                    product.name().enUs().orElse(null));
        }
        insert.onConflict(t.ID).doUpdate()
                .set(t.SERVICE_CODE_KEY, excluded(t.SERVICE_CODE_KEY))
                .set(t.NAME_ZH, excluded(t.NAME_ZH))
                .set(t.NAME_EN, excluded(t.NAME_EN))
                .execute();
    }

    private void saveUsageTypes(List<UsageType> types) {
        var t = USAGE_TYPE;
        var insert = database.dsl().insertInto(t, t.RESOURCE_CODE_KEY, t.CODE_KEY, t.CODE, t.NAME_ZH, t.NAME_EN);
        for (var type : types) {
            insert = insert.values(type.resource().key(), type.key().code(), type.code(), type.name().zhCn(),
                    type.name().enUs().orElse(null));
        }
        insert.onConflict(t.RESOURCE_CODE_KEY, t.CODE_KEY).doUpdate()
                .set(t.NAME_ZH, excluded(t.NAME_ZH))
                .set(t.NAME_EN, excluded(t.NAME_EN))
                .execute();
    }
}
