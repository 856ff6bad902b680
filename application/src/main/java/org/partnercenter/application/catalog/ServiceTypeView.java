package org.partnercenter.application.catalog;

import org.partnercenter.domain.catalog.ServiceType;
import org.partnercenter.domain.kernel.Language;

import java.util.Optional;

/** A service type in one language. */
public record ServiceTypeView(String code, String name, Optional<String> abbreviation) {

    static ServiceTypeView of(ServiceType type, Language language) {
        return new ServiceTypeView(type.code().value(), type.name().in(language), type.abbreviation());
    }
}
