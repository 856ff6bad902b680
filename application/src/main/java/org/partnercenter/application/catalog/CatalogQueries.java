package org.partnercenter.application.catalog;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.catalog.CatalogLanguage;
import org.partnercenter.domain.catalog.CodeFilter;
import org.partnercenter.domain.catalog.NameFilter;
import org.partnercenter.domain.catalog.RequiredCode;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusals;

import java.util.List;

/** The lists of what is sold and counted. Refused with all that is wrong with the question, or because the caller may not ask. */
public final class CatalogQueries {

    private static final int MAX_OFFSET = 1_000_000_000;
    private static final int MAX_LIMIT = 1_000;

    private final Catalogue catalogue;
    private final Asking asking;

    CatalogQueries(Catalogue catalogue, Transactions transactions) {
        this.catalogue = catalogue;
        this.asking = new Asking(CatalogOperations.READ, transactions);
    }

    /** Service types outside the marketplace, by part of the name (RES-05). */
    public Decision<Page<ServiceTypeView>> serviceTypes(Caller caller, PagedQuery query) {
        var language = CatalogLanguage.read(query.language());
        var filter = NameFilter.read(query.name());
        var page = page(query);
        return asking.answer(caller, List.of(page, filter, language), () -> catalogue
                .serviceTypes(filter.orThrow(), language.orThrow(), page.orThrow())
                .map(type -> ServiceTypeView.of(type, language.orThrow())));
    }

    /** Resource types and the service type each belongs to (RES-03). */
    public Decision<Page<ResourceTypeView>> resourceTypes(Caller caller, PagedQuery query) {
        var language = CatalogLanguage.read(query.language());
        var page = page(query);
        return asking.answer(caller, List.of(page, language), () -> catalogue.resourceTypes(page.orThrow())
                .map(type -> ResourceTypeView.of(type, language.orThrow())));
    }

    /** The old list of service types, never in pages. */
    public Decision<List<ServiceTypeView>> allServiceTypes(Caller caller, CompleteQuery query) {
        var language = CatalogLanguage.read(query.language());
        var filter = CodeFilter.read("service_type_code", query.code());
        return asking.answer(caller, List.of(filter, language), () -> catalogue.allServiceTypes(filter.orThrow()).stream()
                .map(type -> ServiceTypeView.of(type, language.orThrow())).toList());
    }

    /** The old list of resource types, never in pages (RES-01, RES-09). */
    public Decision<List<ResourceTypeView>> allResourceTypes(Caller caller, CompleteQuery query) {
        var language = CatalogLanguage.read(query.language());
        var filter = CodeFilter.read("resource_type_code", query.code());
        return asking.answer(caller, List.of(filter, language), () -> catalogue.allResourceTypes(filter.orThrow()).stream()
                .map(type -> ResourceTypeView.of(type, language.orThrow())).toList());
    }

    /** The resource types of one service outside the marketplace (RES-06). @param query without a code it is at fault */
    public Decision<Page<ResourceTypeView>> serviceResources(Caller caller, CodePagedQuery query) {
        var language = CatalogLanguage.read(query.language());
        var service = RequiredCode.ofService(query.code());
        return asking.answer(caller, List.of(service, language), () -> catalogue
                .resourceTypesOf(service.orThrow(), query.page())
                .map(type -> ResourceTypeView.of(type, language.orThrow())));
    }

    /** The usage types of one resource type, or all (RES-07). @param query its code filters as those of the old lists do (RES-02) */
    public Decision<Page<UsageTypeView>> usageTypes(Caller caller, CodePagedQuery query) {
        var language = CatalogLanguage.read(query.language());
        var resource = CodeFilter.read("resource_type_code", query.code());
        return asking.answer(caller, List.of(resource, language), () -> catalogue
                .usageTypes(resource.orThrow(), query.page())
                .map(type -> UsageTypeView.of(type, language.orThrow())));
    }

    private static Decision<PageRequest> page(PagedQuery query) {
        var refusals = new Refusals()
                .refuseIf(query.offset() < 0 || query.offset() > MAX_OFFSET, CommonRefusal.PAGE_OUT_OF_RANGE
                        .refusal("field", "offset").with("value", query.offset()))
                .refuseIf(query.limit() < 1 || query.limit() > MAX_LIMIT, CommonRefusal.PAGE_OUT_OF_RANGE
                        .refusal("field", "limit").with("value", query.limit()));
        return refusals.any() ? Decision.refused(refusals.list())
                : Decision.granted(new PageRequest((int) query.offset(), (int) query.limit()));
    }
}
