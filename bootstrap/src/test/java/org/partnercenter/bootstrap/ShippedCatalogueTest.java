package org.partnercenter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.catalog.CatalogLoaded;
import org.partnercenter.application.catalog.CatalogModule;
import org.partnercenter.application.catalog.CatalogOperations;
import org.partnercenter.application.catalog.CatalogPorts;
import org.partnercenter.application.catalog.CompleteQuery;
import org.partnercenter.application.catalog.InMemoryCatalogue;
import org.partnercenter.application.catalog.InMemoryMeasures;
import org.partnercenter.application.catalog.InMemoryPlaces;
import org.partnercenter.application.catalog.PagedQuery;
import org.partnercenter.application.catalog.ServiceTypeView;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.catalog.Conversion;
import org.partnercenter.domain.catalog.MeasureUnit;
import org.partnercenter.domain.catalog.Names;
import org.partnercenter.domain.catalog.ResourceType;
import org.partnercenter.domain.catalog.ServiceType;
import org.partnercenter.domain.catalog.draft.CatalogDraft;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ShippedCatalogueTest {

    private static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);

    private final CatalogDraft shipped = ShippedCatalogue.read();
    private final TestHouse house = new TestHouse();
    private final CatalogModule catalog =
            new CatalogModule(new CatalogPorts(house.transactions.register(new InMemoryCatalogue()),
                    house.transactions.register(new InMemoryMeasures()), house.transactions.register(new InMemoryPlaces())),
                    house.transactions);

    ShippedCatalogueTest() {
        house.with(catalog.useCases());
    }

    @Test
    void it_loads_without_a_refusal_and_a_second_time_without_a_change() {
        int entries = shipped.serviceTypes().size() + shipped.resourceTypes().size() + shipped.products().size()
                + shipped.usageTypes().size() + shipped.measures().units().size() + shipped.measures().conversions().size()
                + shipped.places().provinces().size();

        assertThat(house.submit(CatalogOperations.LOAD, PLATFORM, shipped).orThrow())
                .isEqualTo(new CatalogLoaded(entries, 0, 0));
        assertThat(house.submit(CatalogOperations.LOAD, PLATFORM, shipped).orThrow())
                .isEqualTo(new CatalogLoaded(0, 0, entries));
    }

    @Test
    @Tag("RES-10")
    void it_speaks_both_languages() {
        var entries = shipped.checked().orThrow().offers();

        assertThat(entries.serviceTypes()).hasSizeGreaterThanOrEqualTo(24);
        assertThat(entries.resourceTypes()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(entries.products()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(Stream.of(entries.serviceTypes().stream().map(ServiceType::name),
                        entries.resourceTypes().stream().map(ResourceType::name),
                        entries.resourceTypes().stream().map(ResourceType::description).flatMap(Optional::stream),
                        entries.products().stream().map(product -> product.name())).flatMap(names -> names))
                .extracting(Names::enUs).allMatch(Optional::isPresent);
        assertThat(entries.serviceTypes()).extracting(ServiceType::name).contains(Names.of("弹性云服务器",
                "Elastic Cloud Server"));
    }

    @Test
    @Tag("RES-05")
    void its_marketplace_stands_in_the_old_list_only() {
        house.submit(CatalogOperations.LOAD, PLATFORM, shipped);

        assertThat(catalog.queries().allServiceTypes(PLATFORM, new CompleteQuery(null, null)).orThrow())
                .extracting(ServiceTypeView::code).contains("hws.service.type.marketplace");
        assertThat(catalog.queries().serviceTypes(PLATFORM, new PagedQuery(null, null, 0, 1000)).orThrow().items())
                .extracting(ServiceTypeView::code).contains("hws.service.type.obs")
                .doesNotContain("hws.service.type.marketplace");
    }

    @Test
    @Tag("RES-07")
    void its_conversions_agree_with_each_other() {
        var measures = shipped.checked().orThrow().measures();
        var ratios = measures.conversions().stream().collect(Collectors.toMap(Conversion::key, Conversion::ratio));

        assertThat(measures.conversions()).isNotEmpty().allSatisfy(first -> measures.conversions().stream()
                .filter(second -> second.unit() == first.ref())
                .filter(second -> first.ratio() <= Long.MAX_VALUE / second.ratio()).forEach(second -> assertThat(
                        ratios.get(new Conversion.Key(first.unit(), second.ref())))
                        .isEqualTo(first.ratio() * second.ratio())));
        assertThat(measures.units()).extracting(MeasureUnit::name).extracting(Names::enUs).allMatch(Optional::isPresent);
    }

    @Test
    void its_demo_places_load_beside_it() {
        house.submit(CatalogOperations.LOAD, PLATFORM, ShippedCatalogue.demoPlaces());
        house.submit(CatalogOperations.LOAD, PLATFORM, shipped);

        assertThat(house.submit(CatalogOperations.LOAD, PLATFORM, ShippedCatalogue.demoPlaces()).orThrow())
                .extracting(CatalogLoaded::added, CatalogLoaded::changed).containsExactly(0, 0);
        assertThat(shipped.places().provinces()).hasSize(31);
    }
}
