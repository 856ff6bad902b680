package org.partnercenter.application.catalog;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
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
import java.util.Set;

/**
 * What is sold, and what of it is counted, as it is stored. It belongs to no party: whoever may ask at all sees all of it. Lists are ordered by code,
 * without regard to case.
 */
public interface Catalogue {

    /** Those of the service types that are there. */
    List<ServiceType> serviceTypes(Set<ServiceTypeCode> codes);

    /** Those of the resource types that are there. */
    List<ResourceType> resourceTypes(Set<ResourceTypeCode> codes);

    /** Those of the products that are there. */
    List<Product> products(Set<String> ids);

    /** Those of the usage types that are there. */
    List<UsageType> usageTypes(Set<UsageType.Key> keys);

    /** Adds what is new and replaces what is there; a code that is there keeps its spelling. Nothing is removed. */
    void save(CatalogEntries entries);

    /** The service types outside the marketplace whose name in the language passes the filter. */
    Page<ServiceType> serviceTypes(NameFilter filter, Language language, PageRequest page);

    Page<ResourceType> resourceTypes(PageRequest page);

    /** The resource types of the services that pass the filter. */
    Page<ResourceType> resourceTypesOf(CodeFilter service, PageRequest page);

    /** The usage types of the resource types that pass the filter, ordered by the codes of those and then by their own. */
    Page<ListedUsageType> usageTypes(CodeFilter resource, PageRequest page);

    /** All service types that pass the filter, those of the marketplace too. */
    List<ServiceType> allServiceTypes(CodeFilter filter);

    /** All resource types that pass the filter. */
    List<ResourceType> allResourceTypes(CodeFilter filter);
}
