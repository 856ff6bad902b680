package org.partnercenter.application.catalog;

import org.partnercenter.domain.catalog.ResourceType;
import org.partnercenter.domain.kernel.Language;

import java.util.Optional;

/** A resource type in one language. */
public record ResourceTypeView(String code, String name, Optional<String> description, String serviceTypeCode) {

    static ResourceTypeView of(ResourceType type, Language language) {
        return new ResourceTypeView(type.code().value(), type.name().in(language),
                type.description().map(text -> text.in(language)), type.service().value());
    }
}
