package org.partnercenter.persistence.catalog;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.position;
import static org.jooq.impl.DSL.row;
import static org.partnercenter.persistence.db.Tables.PRODUCT;
import static org.partnercenter.persistence.db.Tables.RESOURCE_TYPE;
import static org.partnercenter.persistence.db.Tables.SERVICE_TYPE;
import static org.partnercenter.persistence.db.Tables.USAGE_TYPE;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.partnercenter.application.catalog.Catalogue;
import org.partnercenter.application.catalog.ListedUsageType;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.catalog.CatalogEntries;
import org.partnercenter.domain.catalog.CodeFilter;
import org.partnercenter.domain.catalog.NameFilter;
import org.partnercenter.domain.catalog.Product;
import org.partnercenter.domain.catalog.ResourceType;
import org.partnercenter.domain.catalog.ResourceTypeCode;
import org.partnercenter.domain.catalog.ServiceType;
import org.partnercenter.domain.catalog.ServiceTypeCode;
import org.partnercenter.domain.catalog.UsageType;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.persistence.kernel.Database;

import java.util.List;
import java.util.Set;

/** What is sold and counted in four tables, read and written with one statement per table. */
public final class JooqCatalogue implements Catalogue {

    private final Database database;
    private final CatalogWriter writer;

    public JooqCatalogue(Database database) {
        this.database = database;
        this.writer = new CatalogWriter(database);
    }

    @Override
    public List<ServiceType> serviceTypes(Set<ServiceTypeCode> codes) {
        var keys = codes.stream().map(ServiceTypeCode::key).toArray(String[]::new);
        return services(SERVICE_TYPE.CODE_KEY.eq(any(keys)));
    }

    @Override
    public List<ResourceType> resourceTypes(Set<ResourceTypeCode> codes) {
        var keys = codes.stream().map(ResourceTypeCode::key).toArray(String[]::new);
        return resources(RESOURCE_TYPE.CODE_KEY.eq(any(keys)));
    }

    @Override
    public List<Product> products(Set<String> ids) {
        return database.dsl().select(PRODUCT.ID, SERVICE_TYPE.CODE, PRODUCT.NAME_ZH, PRODUCT.NAME_EN).from(PRODUCT)
                .join(SERVICE_TYPE).on(SERVICE_TYPE.CODE_KEY.eq(PRODUCT.SERVICE_CODE_KEY))
                .where(PRODUCT.ID.eq(any(ids.toArray(String[]::new)))).orderBy(PRODUCT.ID)
                .fetch(CatalogRows::product);
    }

    @Override
    public List<UsageType> usageTypes(Set<UsageType.Key> keys) {
        var wanted = keys.stream().map(key -> row(key.resource().key(), key.code())).toList();
        return database.dsl().select(USAGE_TYPE.CODE, RESOURCE_TYPE.CODE, USAGE_TYPE.NAME_ZH, USAGE_TYPE.NAME_EN)
                .from(USAGE_TYPE).join(RESOURCE_TYPE).on(RESOURCE_TYPE.CODE_KEY.eq(USAGE_TYPE.RESOURCE_CODE_KEY))
                .where(row(USAGE_TYPE.RESOURCE_CODE_KEY, USAGE_TYPE.CODE_KEY).in(wanted)).fetch(CatalogRows::usageType);
    }

    @Override
    public void save(CatalogEntries entries) {
        writer.save(entries);
    }

    @Override
    public Page<ServiceType> serviceTypes(NameFilter filter, Language language, PageRequest page) {
        var t = SERVICE_TYPE;
        var listed = t.MARKETPLACE.isFalse().and(filter.part().<Condition>map(part ->
                position(lower(name(language)), part).gt(0)).orElse(noCondition()));
        return new Page<>(database.dsl().fetchCount(t, listed), database.dsl().selectFrom(t).where(listed)
                .orderBy(t.CODE_KEY).offset(page.offset()).limit(page.limit()).fetch(CatalogRows::serviceType));
    }

    private static Field<String> name(Language language) {
        return switch (language) {
            case ZH_CN -> SERVICE_TYPE.NAME_ZH;
            case EN_US -> coalesce(SERVICE_TYPE.NAME_EN, SERVICE_TYPE.NAME_ZH);
        };
    }

    @Override
    public Page<ResourceType> resourceTypes(PageRequest page) {
        return new Page<>(database.dsl().fetchCount(RESOURCE_TYPE), selectResources().orderBy(RESOURCE_TYPE.CODE_KEY)
                .offset(page.offset()).limit(page.limit()).fetch(CatalogRows::resourceType));
    }

    @Override
    public Page<ResourceType> resourceTypesOf(CodeFilter service, PageRequest page) {
        var t = RESOURCE_TYPE;
        var listed = service.key().<Condition>map(t.SERVICE_CODE_KEY::eq).orElse(noCondition());
        return new Page<>(database.dsl().fetchCount(t, listed), selectResources().where(listed)
                .orderBy(t.SERVICE_CODE_KEY, t.CODE_KEY).offset(page.offset()).limit(page.limit())
                .fetch(CatalogRows::resourceType));
    }

    @Override
    public Page<ListedUsageType> usageTypes(CodeFilter resource, PageRequest page) {
        var t = USAGE_TYPE;
        var listed = resource.key().<Condition>map(t.RESOURCE_CODE_KEY::eq).orElse(noCondition());
        return new Page<>(database.dsl().fetchCount(t, listed), database.dsl()
                .select(t.CODE, t.NAME_ZH, t.NAME_EN, RESOURCE_TYPE.CODE, RESOURCE_TYPE.NAME_ZH, RESOURCE_TYPE.NAME_EN,
                        SERVICE_TYPE.CODE, SERVICE_TYPE.NAME_ZH, SERVICE_TYPE.NAME_EN)
                .from(t).join(RESOURCE_TYPE).on(RESOURCE_TYPE.CODE_KEY.eq(t.RESOURCE_CODE_KEY))
                .join(SERVICE_TYPE).on(SERVICE_TYPE.CODE_KEY.eq(RESOURCE_TYPE.SERVICE_CODE_KEY)).where(listed)
                .orderBy(t.RESOURCE_CODE_KEY, t.CODE_KEY).offset(page.offset()).limit(page.limit())
                .fetch(CatalogRows::listedUsageType));
    }

    @Override
    public List<ServiceType> allServiceTypes(CodeFilter filter) {
        return services(filter.key().<Condition>map(SERVICE_TYPE.CODE_KEY::eq).orElse(noCondition()));
    }

    @Override
    public List<ResourceType> allResourceTypes(CodeFilter filter) {
        return resources(filter.key().<Condition>map(RESOURCE_TYPE.CODE_KEY::eq).orElse(noCondition()));
    }

    private List<ServiceType> services(Condition condition) {
        return database.dsl().selectFrom(SERVICE_TYPE).where(condition).orderBy(SERVICE_TYPE.CODE_KEY)
                .fetch(CatalogRows::serviceType);
    }

    private List<ResourceType> resources(Condition condition) {
        return selectResources().where(condition).orderBy(RESOURCE_TYPE.CODE_KEY).fetch(CatalogRows::resourceType);
    }

    private SelectOnConditionStep<? extends Record> selectResources() {
        var t = RESOURCE_TYPE;
        return database.dsl().select(t.CODE, SERVICE_TYPE.CODE, t.NAME_ZH, t.NAME_EN, t.DESCRIPTION_ZH, t.DESCRIPTION_EN)
                .from(t).join(SERVICE_TYPE).on(SERVICE_TYPE.CODE_KEY.eq(t.SERVICE_CODE_KEY));
    }
}
