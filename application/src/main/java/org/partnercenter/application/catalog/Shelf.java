package org.partnercenter.application.catalog;

import org.partnercenter.domain.catalog.CatalogEntries;
import org.partnercenter.domain.catalog.CatalogLoad;
import org.partnercenter.domain.catalog.Conversion;
import org.partnercenter.domain.catalog.MeasureEntries;
import org.partnercenter.domain.catalog.MeasureUnit;
import org.partnercenter.domain.catalog.Place;
import org.partnercenter.domain.catalog.Product;
import org.partnercenter.domain.catalog.ResourceType;
import org.partnercenter.domain.catalog.ResourceTypeCode;
import org.partnercenter.domain.catalog.ServiceType;
import org.partnercenter.domain.catalog.ServiceTypeCode;
import org.partnercenter.domain.catalog.UsageType;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** The part of the catalogue that a batch of loads is about, read at once, changed in memory and written at once. */
final class Shelf {

    private final CatalogPorts ports;
    private final Row<ServiceTypeCode, ServiceType> serviceTypes = new Row<>(ServiceType::code);
    private final Row<ResourceTypeCode, ResourceType> resourceTypes = new Row<>(ResourceType::code);
    private final Row<String, Product> products = new Row<>(Product::id);
    private final Row<UsageType.Key, UsageType> usageTypes = new Row<>(UsageType::key);
    private final Row<Integer, MeasureUnit> units = new Row<>(MeasureUnit::id);
    private final Row<Conversion.Key, Conversion> conversions = new Row<>(Conversion::key);
    private final Row<Place.Key, Place> places = new Row<>(Place::key);

    private Shelf(CatalogPorts ports) {
        this.ports = ports;
    }

    static Shelf holding(CatalogPorts ports, Collection<CatalogLoad> loads) {
        var shelf = new Shelf(ports);
        shelf.holdOffers(loads.stream().map(CatalogLoad::offers).toList());
        shelf.holdMeasures(loads.stream().map(CatalogLoad::measures).toList());
        shelf.holdPlaces(loads.stream().flatMap(load -> load.places().all().stream()).toList());
        return shelf;
    }

    private void holdOffers(List<CatalogEntries> loads) {
        var services = new HashSet<ServiceTypeCode>();
        var resources = new HashSet<ResourceTypeCode>();
        var ids = new HashSet<String>();
        var usages = new HashSet<UsageType.Key>();
        for (var load : loads) {
            services.addAll(load.servicesNeeded());
            resources.addAll(load.resourcesNeeded());
            load.serviceTypes().forEach(type -> services.add(type.code()));
            load.resourceTypes().forEach(type -> resources.add(type.code()));
            load.products().forEach(product -> ids.add(product.id()));
            load.usageTypes().forEach(type -> usages.add(type.key()));
        }
        serviceTypes.hold(services, ports.catalogue()::serviceTypes);
        resourceTypes.hold(resources, ports.catalogue()::resourceTypes);
        products.hold(ids, ports.catalogue()::products);
        usageTypes.hold(usages, ports.catalogue()::usageTypes);
    }

    /** With the conversions of units that are mentioned, and the units at their other ends, whose types must go together. */
    private void holdMeasures(List<MeasureEntries> loads) {
        var ids = new HashSet<Integer>();
        loads.forEach(load -> ids.addAll(load.mentioned()));
        conversions.hold(ids.isEmpty() ? List.of() : ports.measures().conversionsOf(ids));
        conversions.held().forEach(conversion -> ids.addAll(List.of(conversion.unit(), conversion.ref())));
        units.hold(ids, ports.measures()::units);
    }

    private void holdPlaces(List<Place> loads) {
        var keys = new HashSet<Place.Key>();
        loads.forEach(place -> {
            keys.add(place.key());
            place.parentKey().ifPresent(keys::add);
        });
        places.hold(keys, ports.places()::find);
    }

    /** All that keeps the load from standing beside what is there. */
    List<Refusal> faults(CatalogLoad load) {
        return new Refusals().addAll(load.offers().orphans(serviceTypes.keys(), resourceTypes.keys()))
                .addAll(load.measures().faults(units.all(), conversions.held()))
                .addAll(load.places().orphans(places.keys())).list();
    }

    CatalogLoaded put(CatalogLoad load) {
        var count = new Row.Count();
        load.offers().serviceTypes().forEach(type -> serviceTypes.put(type, count));
        load.offers().resourceTypes().forEach(type -> resourceTypes.put(type, count));
        load.offers().products().forEach(product -> products.put(product, count));
        load.offers().usageTypes().forEach(type -> usageTypes.put(type, count));
        load.measures().units().forEach(unit -> units.put(unit, count));
        load.measures().conversions().forEach(conversion -> conversions.put(conversion, count));
        load.places().all().forEach(place -> places.put(place, count));
        return count.loaded();
    }

    void saveChanges() {
        var offers = new CatalogEntries(serviceTypes.changes(), resourceTypes.changes(), products.changes(), usageTypes.changes());
        if (!offers.isEmpty()) {
            ports.catalogue().save(offers);
        }
        var measures = new MeasureEntries(units.changes(), conversions.changes());
        if (!measures.isEmpty()) {
            ports.measures().save(measures);
        }
        if (!places.changes().isEmpty()) {
            ports.places().save(places.changes());
        }
    }
}
