package org.partnercenter.rest.catalog;

import org.partnercenter.application.catalog.ResourceTypeView;
import org.partnercenter.application.catalog.ServiceTypeView;
import org.partnercenter.application.catalog.UsageTypeView;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.rest.kernel.Exchange;
import org.partnercenter.rest.kernel.Input;

import java.util.List;
import java.util.Optional;

/** The lists as the vendor writes them, and the parameters they share. */
final class CatalogShapes {

    /** More than any filter takes, so that a rule of the catalogue and no rule of the edge refuses what is too long. */
    private static final int ANY_LENGTH = 10_000;

    private CatalogShapes() {
    }

    record ServiceTypeShape(String serviceTypeName, String serviceTypeCode, Optional<String> abbreviation) {

        static ServiceTypeShape of(ServiceTypeView type) {
            return new ServiceTypeShape(type.name(), type.code(), type.abbreviation());
        }
    }

    record ServiceTypePage(int totalCount, List<ServiceTypeShape> serviceTypes) {

        static ServiceTypePage of(Page<ServiceTypeView> page) {
            return new ServiceTypePage(Math.toIntExact(page.total()), page.map(ServiceTypeShape::of).items());
        }
    }

    record ServiceTypeList(List<ServiceTypeShape> serviceTypes) {

        static ServiceTypeList of(List<ServiceTypeView> types) {
            return new ServiceTypeList(types.stream().map(ServiceTypeShape::of).toList());
        }
    }

    record ResourceTypeShape(String resourceTypeCode, String resourceTypeName, Optional<String> resourceTypeDesc,
                             Optional<String> serviceTypeCode) {

        static ResourceTypeShape withService(ResourceTypeView type) {
            return new ResourceTypeShape(type.code(), type.name(), type.description(), Optional.of(type.serviceTypeCode()));
        }

        static ResourceTypeShape alone(ResourceTypeView type) {
            return new ResourceTypeShape(type.code(), type.name(), type.description(), Optional.empty());
        }
    }

    record ResourceTypePage(int totalCount, List<ResourceTypeShape> resourceTypes) {

        static ResourceTypePage of(Page<ResourceTypeView> page) {
            return new ResourceTypePage(Math.toIntExact(page.total()), page.map(ResourceTypeShape::withService).items());
        }
    }

    record ResourceTypeList(List<ResourceTypeShape> resourceTypes) {

        static ResourceTypeList of(List<ResourceTypeView> types) {
            return new ResourceTypeList(types.stream().map(ResourceTypeShape::alone).toList());
        }
    }

    record ServiceResourceShape(ResourceBasicShape basicInfo) {

        static ServiceResourceShape of(ResourceTypeView type) {
            return new ServiceResourceShape(new ResourceBasicShape(type.code(), type.serviceTypeCode(), type.name(),
                    type.description()));
        }
    }

    record ResourceBasicShape(String resourceTypeCode, String productOwnerService, String name, Optional<String> description) {
    }

    record ServiceResourcePage(int totalCount, List<ServiceResourceShape> infos) {

        static ServiceResourcePage of(Page<ResourceTypeView> page) {
            return new ServiceResourcePage(Math.toIntExact(page.total()), page.map(ServiceResourceShape::of).items());
        }
    }

    record UsageTypeShape(String code, String name, String resourceTypeCode, String serviceTypeCode, String resourceTypeName,
                          String serviceTypeName) {

        static UsageTypeShape of(UsageTypeView type) {
            return new UsageTypeShape(type.code(), type.name(), type.resourceTypeCode(), type.serviceTypeCode(),
                    type.resourceTypeName(), type.serviceTypeName());
        }
    }

    record UsageTypePage(int totalCount, List<UsageTypeShape> usageTypes) {

        static UsageTypePage of(Page<UsageTypeView> page) {
            return new UsageTypePage(Math.toIntExact(page.total()), page.map(UsageTypeShape::of).items());
        }
    }

    /** {@code X-Language} as sent, for the rule to judge; without it the language the exchange settles on. */
    static String language(Exchange exchange) {
        return exchange.requestedLanguage().filter(sent -> !sent.isEmpty()).orElseGet(() -> exchange.language().code());
    }

    /** A filter as sent, or null. */
    static String raw(Input in, String name) {
        return in.field(name).text(ANY_LENGTH).orElse(null);
    }
}
