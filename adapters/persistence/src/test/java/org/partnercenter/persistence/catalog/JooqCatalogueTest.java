package org.partnercenter.persistence.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.catalog.Catalogue;
import org.partnercenter.application.catalog.CatalogueContract;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.catalog.CatalogEntries;
import org.partnercenter.domain.catalog.CodeFilter;
import org.partnercenter.domain.catalog.Names;
import org.partnercenter.domain.catalog.ResourceType;
import org.partnercenter.domain.catalog.ResourceTypeCode;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.testing.TestDatabase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class JooqCatalogueTest implements CatalogueContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());
    private final Catalogue catalogue = new JooqCatalogue(database);

    @AfterEach
    void empty() {
        database.dsl().execute("delete from pc.usage_type");
        database.dsl().execute("delete from pc.product");
        database.dsl().execute("delete from pc.resource_type");
        database.dsl().execute("delete from pc.service_type");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    @Test
    void more_entries_than_one_statement_takes_are_saved_and_found() {
        var many = IntStream.range(0, 3_000).mapToObj(i -> new ResourceType(new ResourceTypeCode(
                "hws.resource.type.x%04d".formatted(i)), EC2.code(), Names.onlyChinese("资源" + i), Optional.empty())).toList();

        catalogue.save(new CatalogEntries(List.of(), many, List.of(), List.of()));

        assertThat(catalogue.allResourceTypes(CodeFilter.none())).containsAll(many);
        assertThat(catalogue.resourceTypes(many.stream().map(ResourceType::code)
                .collect(Collectors.toSet()))).hasSize(3_000);
    }
}
