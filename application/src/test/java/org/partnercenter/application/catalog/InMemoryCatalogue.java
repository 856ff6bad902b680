package org.partnercenter.application.catalog;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.catalog.CatalogEntries;
import org.partnercenter.domain.catalog.CodeFilter;
import org.partnercenter.domain.catalog.NameFilter;
import org.partnercenter.domain.catalog.Product;
import org.partnercenter.domain.catalog.ResourceType;
import org.partnercenter.domain.catalog.ResourceTypeCode;
import org.partnercenter.domain.catalog.ServiceType;
import org.partnercenter.domain.catalog.ServiceTypeCode;
import org.partnercenter.domain.kernel.Language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The catalogue in memory. */
public final class InMemoryCatalogue implements Catalogue, Rollbackable {

    private final Map<ServiceTypeCode, ServiceType> serviceTypes = new TreeMap<>();
    private final Map<ResourceTypeCode, ResourceType> resourceTypes = new TreeMap<>();
    private final Map<String, Product> products = new TreeMap<>();

    @Override
    public List<ServiceType> serviceTypes(Set<ServiceTypeCode> codes) {
        return serviceTypes.values().stream().filter(type -> codes.contains(type.code())).toList();
    }

    @Override
    public List<ResourceType> resourceTypes(Set<ResourceTypeCode> codes) {
        return resourceTypes.values().stream().filter(type -> codes.contains(type.code())).toList();
    }

    @Override
    public List<Product> products(Set<String> ids) {
        return products.values().stream().filter(product -> ids.contains(product.id())).toList();
    }

    @Override
    public void save(CatalogEntries entries) {
        entries.serviceTypes().forEach(type -> serviceTypes.merge(type.code(), type, (before, after) ->
                new ServiceType(before.code(), after.abbreviation(), after.name())));
        entries.resourceTypes().forEach(type -> resourceTypes.merge(type.code(), spelled(type), (before, after) ->
                new ResourceType(before.code(), after.service(), after.name(), after.description())));
        entries.products().forEach(product -> products.put(product.id(),
                new Product(product.id(), spelled(product.service()), product.name())));
    }

    private ResourceType spelled(ResourceType type) {
        return new ResourceType(type.code(), spelled(type.service()), type.name(), type.description());
    }

    private ServiceTypeCode spelled(ServiceTypeCode code) {
        var service = serviceTypes.get(code);
        if (service == null) {
            throw new IllegalStateException("no service type " + code);
        }
        return service.code();
    }

    @Override
    public Page<ServiceType> serviceTypes(NameFilter filter, Language language, PageRequest page) {
        return cut(serviceTypes.values().stream()
                .filter(type -> !type.isMarketplace() && filter.lets(type.name().in(language))).toList(), page);
    }

    @Override
    public Page<ResourceType> resourceTypes(PageRequest page) {
        return cut(List.copyOf(resourceTypes.values()), page);
    }

    private static <T> Page<T> cut(List<T> all, PageRequest page) {
        return new Page<>(all.size(), all.stream().skip(page.offset()).limit(page.limit()).toList());
    }

    @Override
    public List<ServiceType> allServiceTypes(CodeFilter filter) {
        return serviceTypes.values().stream().filter(filter::lets).toList();
    }

    @Override
    public List<ResourceType> allResourceTypes(CodeFilter filter) {
        return resourceTypes.values().stream().filter(filter::lets).toList();
    }

    @Override
    public Runnable snapshot() {
        var services = Map.copyOf(serviceTypes);
        var resources = Map.copyOf(resourceTypes);
        var sold = Map.copyOf(products);
        return () -> {
            serviceTypes.clear();
            serviceTypes.putAll(services);
            resourceTypes.clear();
            resourceTypes.putAll(resources);
            products.clear();
            products.putAll(sold);
        };
    }
}
