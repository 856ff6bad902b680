package org.partnercenter.domain.catalog;

import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Entries of the catalogue, well formed and each there once. */
public record CatalogEntries(List<ServiceType> serviceTypes, List<ResourceType> resourceTypes, List<Product> products) {

    public CatalogEntries {
        serviceTypes = List.copyOf(serviceTypes);
        resourceTypes = List.copyOf(resourceTypes);
        products = List.copyOf(products);
    }

    public boolean isEmpty() {
        return serviceTypes.isEmpty() && resourceTypes.isEmpty() && products.isEmpty();
    }

    /** The service types that resource types and products name without these entries bringing them. */
    public Set<ServiceTypeCode> servicesNeeded() {
        var needed = new HashSet<ServiceTypeCode>();
        resourceTypes.forEach(type -> needed.add(type.service()));
        products.forEach(product -> needed.add(product.service()));
        serviceTypes.forEach(type -> needed.remove(type.code()));
        return needed;
    }

    /** A refusal for every entry whose service type is neither known nor among these entries (RES-03). */
    public List<Refusal> orphans(Set<ServiceTypeCode> known) {
        var missing = servicesNeeded();
        missing.removeAll(known);
        var refusals = new Refusals();
        for (int i = 0; i < resourceTypes.size(); i++) {
            var service = resourceTypes.get(i).service();
            refusals.refuseIf(missing.contains(service), orphan("resource_types[" + i + "]", service));
        }
        for (int i = 0; i < products.size(); i++) {
            var service = products.get(i).service();
            refusals.refuseIf(missing.contains(service), orphan("products[" + i + "]", service));
        }
        return refusals.list();
    }

    private static Refusal orphan(String path, ServiceTypeCode service) {
        return CatalogRefusal.CATALOG_SERVICE_TYPE_UNKNOWN.refusal("field", path + ".service_type_code")
                .with("service_type_code", service);
    }
}
