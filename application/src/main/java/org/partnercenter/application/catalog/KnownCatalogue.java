package org.partnercenter.application.catalog;

import org.partnercenter.domain.catalog.Product;
import org.partnercenter.domain.catalog.ServiceTypeCode;

import java.util.Set;
import java.util.stream.Collectors;

/** Answers neighbours what the catalogue does not have. One question for many, however many there are. */
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

    /** Those of the ids that name no product. */
    public Set<String> unknownProducts(Set<String> ids) {
        var known = ids.isEmpty() ? Set.<String>of() : catalogue.products(ids).stream()
                .map(Product::id).collect(Collectors.toSet());
        return ids.stream().filter(id -> !known.contains(id)).collect(Collectors.toSet());
    }
}
