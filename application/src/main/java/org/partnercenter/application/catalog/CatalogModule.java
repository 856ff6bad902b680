package org.partnercenter.application.catalog;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.kernel.UseCase;

import java.util.List;

/** Assembles the capability. */
public final class CatalogModule {

    private final List<UseCase<?, ?>> useCases;
    private final CatalogQueries queries;
    private final ReferenceQueries reference;
    private final KnownCatalogue known;

    public CatalogModule(CatalogPorts ports, Transactions transactions) {
        useCases = List.of(new LoadCatalog(ports), new LoadEntry(ports));
        queries = new CatalogQueries(ports.catalogue(), transactions);
        reference = new ReferenceQueries(ports.measures(), ports.places(), transactions);
        known = new KnownCatalogue(ports.catalogue());
    }

    public List<UseCase<?, ?>> useCases() {
        return useCases;
    }

    public CatalogQueries queries() {
        return queries;
    }

    public ReferenceQueries reference() {
        return reference;
    }

    public KnownCatalogue known() {
        return known;
    }
}
