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
import org.partnercenter.domain.catalog.UsageType;
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
    private final Map<UsageType.Key, UsageType> usageTypes = new TreeMap<>();

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
    public List<UsageType> usageTypes(Set<UsageType.Key> keys) {
        return usageTypes.values().stream().filter(type -> keys.contains(type.key())).toList();
    }

    @Override
    public void save(CatalogEntries entries) {
        entries.serviceTypes().forEach(type -> serviceTypes.merge(type.code(), type, (before, after) ->
                new ServiceType(before.code(), after.abbreviation(), after.name())));
        entries.resourceTypes().forEach(type -> resourceTypes.merge(type.code(), spelled(type), (before, after) ->
                new ResourceType(before.code(), after.service(), after.name(), after.description())));
        entries.products().forEach(product -> products.put(product.id(),
                new Product(product.id(), spelled(product.service()), product.name())));
        entries.usageTypes().forEach(type -> usageTypes.merge(type.key(),
                new UsageType(type.code(), resource(type).code(), type.name()),
                (before, after) -> new UsageType(before.code(), before.resource(), after.name())));
    }

    private ResourceType resource(UsageType type) {
        var resource = resourceTypes.get(type.resource());
        if (resource == null) {
            throw new IllegalStateException("no resource type " + type.resource());
        }
        return resource;
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

    @Override
    public Page<ResourceType> resourceTypesOf(CodeFilter service, PageRequest page) {
        return cut(resourceTypes.values().stream().filter(type -> service.lets(serviceTypes.get(type.service()))).toList(), page);
    }

    @Override
    public Page<ListedUsageType> usageTypes(CodeFilter resource, PageRequest page) {
        return cut(usageTypes.values().stream().filter(type -> resource.lets(resource(type))).map(this::listed).toList(), page);
    }

    private ListedUsageType listed(UsageType type) {
        var resource = resource(type);
        return new ListedUsageType(type, resource.name(), resource.service(), serviceTypes.get(resource.service()).name());
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
        var counted = Map.copyOf(usageTypes);
        return () -> {
            serviceTypes.clear();
            serviceTypes.putAll(services);
            resourceTypes.clear();
            resourceTypes.putAll(resources);
            products.clear();
            products.putAll(sold);
            usageTypes.clear();
            usageTypes.putAll(counted);
        };
    }
}
