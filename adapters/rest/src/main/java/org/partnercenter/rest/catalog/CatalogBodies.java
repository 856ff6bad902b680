package org.partnercenter.rest.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.catalog.CatalogLoaded;
import org.partnercenter.application.catalog.CatalogOperations;
import org.partnercenter.application.catalog.EntryLoaded;
import org.partnercenter.domain.catalog.draft.CatalogDraft;
import org.partnercenter.domain.catalog.draft.CatalogEntryDraft;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.util.List;
import java.util.Locale;

/** What the loads of the catalogue look like in JSON. */
@ApplicationScoped
class CatalogBodies implements HasBodies {

    static final CommandBody<CatalogBody, CatalogDraft, CatalogLoaded> LOAD = new CommandBody<>(CatalogOperations.LOAD,
            CatalogBody.class, (body, in, caller) -> body::draft, new Success.Shown<>((loaded, language) ->
                    new LoadedShape(loaded.added(), loaded.changed(), loaded.unchanged())));
    static final CommandBody<CatalogEntryBody, CatalogEntryDraft, EntryLoaded> LOAD_ENTRY =
            new CommandBody<>(CatalogOperations.LOAD_ENTRY, CatalogEntryBody.class, (body, in, caller) -> body::draft,
                    new Success.Shown<>((loaded, language) -> new EntryLoadedShape(
                            loaded.kind().name().toLowerCase(Locale.ROOT), loaded.change().name().toLowerCase(Locale.ROOT))));

    record LoadedShape(int added, int changed, int unchanged) {
    }

    record EntryLoadedShape(String kind, String change) {
    }

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(LOAD, LOAD_ENTRY);
    }
}
