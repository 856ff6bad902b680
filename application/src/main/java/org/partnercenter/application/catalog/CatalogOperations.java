package org.partnercenter.application.catalog;

import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.catalog.CatalogDraft;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.List;
import java.util.Set;

/** What can be asked of the catalogue. */
public final class CatalogOperations {

    public static final Operation<CatalogDraft, CatalogLoaded> LOAD = new Operation<>("catalog-load", CatalogDraft.class,
            CatalogLoaded.class, Set.of(PartyKind.PLATFORM), Set.of(PermissionItem.CATALOG_MANAGE));

    /** Every list of the catalogue: open to partners of the first tier, without a permission item (RES-04). */
    static final Operation<Object, Object> READ = new Operation<>("catalog-read", Object.class, Object.class,
            Set.of(PartyKind.PLATFORM, PartyKind.DISTRIBUTOR, PartyKind.SOLUTION_PROVIDER, PartyKind.GOV_SUBSIDY),
            Set.of());

    /** What is asked of the catalogue. */
    public static List<Operation<?, ?>> queries() {
        return List.of(READ);
    }

    private CatalogOperations() {
    }
}
