package org.partnercenter.application.catalog;

import org.partnercenter.domain.catalog.draft.CatalogKind;

/** What became of an entry that came alone. */
public record EntryLoaded(CatalogKind kind, Change change) {

    /** What it changed. */
    public enum Change {
        ADDED, CHANGED, UNCHANGED
    }

    static EntryLoaded of(CatalogKind kind, CatalogLoaded counts) {
        return new EntryLoaded(kind, counts.added() > 0 ? Change.ADDED : counts.changed() > 0 ? Change.CHANGED
                : Change.UNCHANGED);
    }
}
