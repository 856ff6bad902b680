package org.partnercenter.domain.catalog.draft;

import org.partnercenter.domain.catalog.CatalogEntries;
import org.partnercenter.domain.catalog.CatalogLoad;
import org.partnercenter.domain.catalog.MeasureEntries;
import org.partnercenter.domain.catalog.Place;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody wants in the catalogue: up to 1000 entries of each kind. What it does not mention stays as it is.
 *
 * @param serviceTypes  none may come twice
 * @param resourceTypes none may come twice
 * @param products      none may come twice
 * @param usageTypes    none may come twice
 */
public record CatalogDraft(List<ServiceTypeDraft> serviceTypes, List<ResourceTypeDraft> resourceTypes,
                           List<ProductDraft> products, List<UsageTypeDraft> usageTypes, MeasuresDraft measures,
                           PlacesDraft places) {

    public static final int MAX_ENTRIES = 1000;

    public CatalogDraft {
        serviceTypes = copy(serviceTypes);
        resourceTypes = copy(resourceTypes);
        products = copy(products);
        usageTypes = copy(usageTypes);
    }

    /** Only what is sold. */
    public CatalogDraft(List<ServiceTypeDraft> serviceTypes, List<ResourceTypeDraft> resourceTypes,
                        List<ProductDraft> products) {
        this(serviceTypes, resourceTypes, products, null, MeasuresDraft.none(), PlacesDraft.none());
    }

    /** Only what is counted. */
    public static CatalogDraft of(List<UsageTypeDraft> usageTypes) {
        return new CatalogDraft(null, null, null, usageTypes, MeasuresDraft.none(), PlacesDraft.none());
    }

    /** Only what it is counted in. */
    public static CatalogDraft of(MeasuresDraft measures) {
        return new CatalogDraft(null, null, null, null, measures, PlacesDraft.none());
    }

    /** Only places. */
    public static CatalogDraft of(PlacesDraft places) {
        return new CatalogDraft(null, null, null, null, MeasuresDraft.none(), places);
    }

    static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** The entries, if all of them are well formed; else everything that is wrong with any of them. */
    public Decision<CatalogLoad> checked() {
        var lists = lists();
        var refusals = new Refusals();
        lists.forEach((name, drafts) -> refusals.refuseIf(drafts.size() > MAX_ENTRIES,
                CommonRefusal.TOO_MANY_ITEMS.refusal("field", name).with("limit", MAX_ENTRIES)));
        if (!refusals.any()) {
            lists.forEach((name, drafts) -> refusals.addAll(faults(name, drafts)));
        }
        return refusals.any() ? Decision.refused(refusals.list()) : Decision.granted(entries());
    }

    private Map<String, List<? extends EntryDraft>> lists() {
        var lists = new LinkedHashMap<String, List<? extends EntryDraft>>();
        lists.put("service_types", serviceTypes);
        lists.put("resource_types", resourceTypes);
        lists.put("products", products);
        lists.put("usage_types", usageTypes);
        lists.put("measures", measures.units());
        lists.put("conversions", measures.conversions());
        lists.put("provinces", places.at(Place.Level.PROVINCE));
        lists.put("cities", places.at(Place.Level.CITY));
        lists.put("counties", places.at(Place.Level.COUNTY));
        return lists;
    }

    private static List<Refusal> faults(String list, List<? extends EntryDraft> drafts) {
        var check = new DraftCheck(list);
        for (var draft : drafts) {
            check.next(draft == null ? null : draft.key());
            if (draft == null) {
                check.missing();
            } else {
                draft.check(check);
            }
        }
        return check.refusals();
    }

    private CatalogLoad entries() {
        return new CatalogLoad(new CatalogEntries(serviceTypes.stream().map(ServiceTypeDraft::checked).toList(),
                resourceTypes.stream().map(ResourceTypeDraft::checked).toList(),
                products.stream().map(ProductDraft::checked).toList(),
                usageTypes.stream().map(UsageTypeDraft::checked).toList()),
                new MeasureEntries(measures.units().stream().map(MeasureUnitDraft::checked).toList(),
                        measures.conversions().stream().map(ConversionDraft::checked).toList()),
                places.checked());
    }
}
