package org.partnercenter.application.catalog;

import org.partnercenter.domain.catalog.Product;
import org.partnercenter.domain.catalog.ResourceType;
import org.partnercenter.domain.catalog.ResourceTypeCode;
import org.partnercenter.domain.catalog.ServiceType;
import org.partnercenter.domain.catalog.ServiceTypeCode;
import org.partnercenter.domain.kernel.Language;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers neighbours what the catalogue has, and what it does not have. One question for many, however many there are. */
public final class KnownCatalogue {

    private final Catalogue catalogue;

    KnownCatalogue(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Those of the codes that name no service type, as they were given; case does not matter. */
    public Set<String> unknownServices(Set<String> codes) {
        var named = codes.stream().filter(ServiceTypeCode::isValid).map(ServiceTypeCode::new)
                .collect(Collectors.toSet());
        var known = named.isEmpty() ? Set.<ServiceTypeCode>of() : catalogue.serviceTypes(named).stream()
                .map(type -> type.code()).collect(Collectors.toSet());
        return codes.stream()
                .filter(code -> !ServiceTypeCode.isValid(code) || !known.contains(new ServiceTypeCode(code)))
                .collect(Collectors.toSet());
    }

    /** The names of those of the service types that there are, by the codes as they were given. */
    public Map<String, String> serviceNames(Set<String> codes, Language language) {
        var named = codes.stream().filter(ServiceTypeCode::isValid).collect(Collectors.toMap(code -> code, ServiceTypeCode::new));
        var known = named.isEmpty() ? Map.<ServiceTypeCode, String>of() : catalogue.serviceTypes(Set.copyOf(named.values())).stream()
                .collect(Collectors.toMap(ServiceType::code, type -> type.name().in(language)));
        return byCode(named, known);
    }

    /** The names of those of the resource types that there are, by the codes as they were given. */
    public Map<String, String> resourceNames(Set<String> codes, Language language) {
        var named = codes.stream().filter(ResourceTypeCode::isValid).collect(Collectors.toMap(code -> code, ResourceTypeCode::new));
        var known = named.isEmpty() ? Map.<ResourceTypeCode, String>of() : catalogue.resourceTypes(Set.copyOf(named.values())).stream()
                .collect(Collectors.toMap(ResourceType::code, type -> type.name().in(language)));
        return byCode(named, known);
    }

    private static <C> Map<String, String> byCode(Map<String, C> named, Map<C, String> known) {
        return named.entrySet().stream().filter(entry -> known.containsKey(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> known.get(entry.getValue())));
    }

    /** Those of the ids that name no product. */
    public Set<String> unknownProducts(Set<String> ids) {
        var known = ids.isEmpty() ? Set.<String>of() : catalogue.products(ids).stream()
                .map(Product::id).collect(Collectors.toSet());
        return ids.stream().filter(id -> !known.contains(id)).collect(Collectors.toSet());
    }
}
