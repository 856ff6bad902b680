package org.partnercenter.domain.catalog;

import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is sold and what of it is counted, well formed and each there once. */
public record CatalogEntries(List<ServiceType> serviceTypes, List<ResourceType> resourceTypes, List<Product> products,
                             List<UsageType> usageTypes) {

    public CatalogEntries {
        serviceTypes = List.copyOf(serviceTypes);
        resourceTypes = List.copyOf(resourceTypes);
        products = List.copyOf(products);
        usageTypes = List.copyOf(usageTypes);
    }

    public boolean isEmpty() {
        return serviceTypes.isEmpty() && resourceTypes.isEmpty() && products.isEmpty() && usageTypes.isEmpty();
    }

    /** The service types that resource types and products name without these entries bringing them. */
    public Set<ServiceTypeCode> servicesNeeded() {
        var needed = new HashSet<ServiceTypeCode>();
        resourceTypes.forEach(type -> needed.add(type.service()));
        products.forEach(product -> needed.add(product.service()));
        serviceTypes.forEach(type -> needed.remove(type.code()));
        return needed;
    }

    /** The resource types that usage types name without these entries bringing them. */
    public Set<ResourceTypeCode> resourcesNeeded() {
        var needed = new HashSet<ResourceTypeCode>();
        usageTypes.forEach(type -> needed.add(type.resource()));
        resourceTypes.forEach(type -> needed.remove(type.code()));
        return needed;
    }

    /**
     * A refusal for every entry whose service type (RES-03) or resource type (RES-07) is neither known nor among these entries.
     */
    public List<Refusal> orphans(Set<ServiceTypeCode> services, Set<ResourceTypeCode> resources) {
        return new Refusals().addAll(withoutService(services)).addAll(withoutResource(resources)).list();
    }

    private List<Refusal> withoutResource(Set<ResourceTypeCode> known) {
        var missing = resourcesNeeded();
        missing.removeAll(known);
        var refusals = new Refusals();
        for (int i = 0; i < usageTypes.size(); i++) {
            var resource = usageTypes.get(i).resource();
            refusals.refuseIf(missing.contains(resource), CatalogRefusal.CATALOG_RESOURCE_TYPE_UNKNOWN
                    .refusal("field", "usage_types[" + i + "].resource_type_code").with("resource_type_code", resource));
        }
        return refusals.list();
    }

    private List<Refusal> withoutService(Set<ServiceTypeCode> known) {
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
