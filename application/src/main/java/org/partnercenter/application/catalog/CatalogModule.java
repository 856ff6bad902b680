package org.partnercenter.application.catalog;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.kernel.UseCase;

import java.util.List;

/** Assembles the capability. */
public final class CatalogModule {

    private final List<UseCase<?, ?>> useCases;
    private final CatalogQueries queries;
    private final KnownCatalogue known;

    public CatalogModule(Catalogue catalogue, Transactions transactions) {
        useCases = List.of(new LoadCatalog(catalogue));
        queries = new CatalogQueries(catalogue, transactions);
        known = new KnownCatalogue(catalogue);
    }

    public List<UseCase<?, ?>> useCases() {
        return useCases;
    }

    public CatalogQueries queries() {
        return queries;
    }

    public KnownCatalogue known() {
        return known;
    }
}
