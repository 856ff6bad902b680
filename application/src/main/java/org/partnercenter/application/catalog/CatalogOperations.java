package org.partnercenter.application.catalog;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.catalog.draft.CatalogDraft;
import org.partnercenter.domain.catalog.draft.CatalogEntryDraft;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What can be asked of the catalogue. */
public final class CatalogOperations {

    public static final Operation<CatalogDraft, CatalogLoaded> LOAD = new Operation<>("catalog-load", CatalogDraft.class,
            CatalogLoaded.class, Set.of(PartyKind.PLATFORM), Set.of(PermissionItem.CATALOG_MANAGE));

    /** One entry, as a row of a file is. */
    public static final Operation<CatalogEntryDraft, EntryLoaded> LOAD_ENTRY = new Operation<>("catalog-entry-load",
            CatalogEntryDraft.class, EntryLoaded.class, Set.of(PartyKind.PLATFORM), Set.of(PermissionItem.CATALOG_MANAGE));

    /** Every list of what is sold: open to partners of the first tier, without a permission item (RES-04). */
    static final Operation<Object, Object> READ = new Operation<>("catalog-read", Object.class, Object.class,
            Set.of(PartyKind.PLATFORM, PartyKind.DISTRIBUTOR, PartyKind.SOLUTION_PROVIDER, PartyKind.GOV_SUBSIDY),
            Set.of());

    /** Units, conversions and places: open to everybody, without a permission item. */
    static final Operation<Object, Object> READ_REFERENCE = new Operation<>("catalog-reference-read", Object.class, Object.class,
            Set.of(PartyKind.values()), Set.of());

    /** What is asked of the catalogue. */
    public static List<Operation<?, ?>> queries() {
        return List.of(READ, READ_REFERENCE);
    }

    private CatalogOperations() {
    }
}
