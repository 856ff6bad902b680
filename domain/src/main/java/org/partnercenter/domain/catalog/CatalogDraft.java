package org.partnercenter.domain.catalog;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What somebody wants in the catalogue: up to 1000 entries of each kind. What it does not mention stays as it is.
 *
 * @param serviceTypes  none may come twice
 * @param resourceTypes none may come twice
 * @param products      none may come twice
 */
public record CatalogDraft(List<ServiceTypeDraft> serviceTypes, List<ResourceTypeDraft> resourceTypes,
                           List<ProductDraft> products) {

    public static final int MAX_ENTRIES = 1000;

    public CatalogDraft {
        serviceTypes = copy(serviceTypes);
        resourceTypes = copy(resourceTypes);
        products = copy(products);
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** The entries, if all of them are well formed; else everything that is wrong with any of them. */
    public Decision<CatalogEntries> checked() {
        var refusals = new Refusals();
        var fit = fits(refusals, "service_types", serviceTypes) & fits(refusals, "resource_types", resourceTypes)
                & fits(refusals, "products", products);
        if (fit) {
            check(refusals, "service_types", serviceTypes, draft -> key(draft.code()), ServiceTypeDraft::check);
            check(refusals, "resource_types", resourceTypes, draft -> key(draft.code()), ResourceTypeDraft::check);
            check(refusals, "products", products, ProductDraft::id, ProductDraft::check);
        }
        if (refusals.any()) {
            return Decision.refused(refusals.list());
        }
        return Decision.granted(new CatalogEntries(serviceTypes.stream().map(ServiceTypeDraft::checked).toList(),
                resourceTypes.stream().map(ResourceTypeDraft::checked).toList(),
                products.stream().map(ProductDraft::checked).toList()));
    }

    private static String key(String code) {
        return code == null ? null : Codes.key(code);
    }

    private static boolean fits(Refusals refusals, String list, List<?> drafts) {
        var tooMany = drafts.size() > MAX_ENTRIES;
        refusals.refuseIf(tooMany, CommonRefusal.TOO_MANY_ITEMS.refusal("field", list).with("limit", MAX_ENTRIES));
        return !tooMany;
    }

    private static <D> void check(Refusals refusals, String list, List<D> drafts, Function<D, String> key,
                                  BiConsumer<D, DraftCheck> rules) {
        var check = new DraftCheck(list);
        for (var draft : drafts) {
            check.next(draft == null ? null : key.apply(draft));
            if (draft == null) {
                check.missing();
            } else {
                rules.accept(draft, check);
            }
        }
        refusals.addAll(check.refusals());
    }
}
