package org.partnercenter.bootstrap;

import org.partnercenter.application.catalog.CatalogOperations;

/** Loads the catalogue that comes with the server, once for each edition of it: what the platform has changed since then stays. */
final class ShippedCatalogueLoad {

    private static final String LOADED = "catalogue.shipped";

    private final Wiring wiring;

    ShippedCatalogueLoad(Wiring wiring) {
        this.wiring = wiring;
    }

    void run() {
        var edition = ShippedCatalogue.edition();
        if (wiring.machinery().nodeSettings().get(LOADED).filter(edition::equals).isPresent()) {
            return;
        }
        new Housekeeper(wiring.gateway(), wiring.capabilities().platform().orElseThrow().party(), "shipped-catalogue")
                .once(CatalogOperations.LOAD, "shipped-catalogue-" + edition, ShippedCatalogue.read());
        wiring.machinery().nodeSettings().put(LOADED, edition);
    }
}
