package org.partnercenter.application.catalog;

import org.partnercenter.domain.catalog.CatalogEntries;
import org.partnercenter.domain.catalog.Product;
import org.partnercenter.domain.catalog.ResourceType;
import org.partnercenter.domain.catalog.ResourceTypeCode;
import org.partnercenter.domain.catalog.ServiceType;
import org.partnercenter.domain.catalog.ServiceTypeCode;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The part of the catalogue that a batch of loads is about, read at once, changed in memory and written at once. */
final class Shelf {

    private final Catalogue catalogue;
    private final Row<ServiceTypeCode, ServiceType> serviceTypes = new Row<>(ServiceType::code);
    private final Row<ResourceTypeCode, ResourceType> resourceTypes = new Row<>(ResourceType::code);
    private final Row<String, Product> products = new Row<>(Product::id);

    private Shelf(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static Shelf holding(Catalogue catalogue, Collection<CatalogEntries> loads) {
        var services = new HashSet<ServiceTypeCode>();
        var resources = new HashSet<ResourceTypeCode>();
        var ids = new HashSet<String>();
        for (var load : loads) {
            services.addAll(load.servicesNeeded());
            load.serviceTypes().forEach(type -> services.add(type.code()));
            load.resourceTypes().forEach(type -> resources.add(type.code()));
            load.products().forEach(product -> ids.add(product.id()));
        }
        var shelf = new Shelf(catalogue);
        shelf.serviceTypes.hold(services.isEmpty() ? List.of() : catalogue.serviceTypes(services));
        shelf.resourceTypes.hold(resources.isEmpty() ? List.of() : catalogue.resourceTypes(resources));
        shelf.products.hold(ids.isEmpty() ? List.of() : catalogue.products(ids));
        return shelf;
    }

    Set<ServiceTypeCode> knownServices() {
        return serviceTypes.keys();
    }

    CatalogLoaded put(CatalogEntries entries) {
        var count = new Row.Count();
        entries.serviceTypes().forEach(type -> serviceTypes.put(type, count));
        entries.resourceTypes().forEach(type -> resourceTypes.put(type, count));
        entries.products().forEach(product -> products.put(product, count));
        return count.loaded();
    }

    void saveChanges() {
        var changes = new CatalogEntries(serviceTypes.changes(), resourceTypes.changes(), products.changes());
        if (!changes.isEmpty()) {
            catalogue.save(changes);
        }
    }
}
