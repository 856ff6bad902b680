package org.partnercenter.application.catalog;

import org.partnercenter.domain.kernel.Language;

/** A usage type in one language. */
public record UsageTypeView(String code, String name, String resourceTypeCode, String resourceTypeName, String serviceTypeCode,
                            String serviceTypeName) {

    static UsageTypeView of(ListedUsageType listed, Language language) {
        return new UsageTypeView(listed.type().code(), listed.type().name().in(language), listed.type().resource().value(),
                listed.resourceName().in(language), listed.service().value(), listed.serviceName().in(language));
    }
}
