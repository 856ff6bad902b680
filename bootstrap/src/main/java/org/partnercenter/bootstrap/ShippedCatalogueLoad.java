package org.partnercenter.bootstrap;

import org.partnercenter.application.catalog.CatalogOperations;
import org.partnercenter.domain.kernel.Refusal;

/**
 * Loads the catalogue that comes with the server, once for each edition of it: what the platform has changed since then stays. One that does not
 * fit what the platform has loaded is left alone, and tried again at the next start.
 */
final class ShippedCatalogueLoad {

    private static final System.Logger LOG = System.getLogger(ShippedCatalogueLoad.class.getName());
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
        var refusals = new Housekeeper(wiring.gateway(), wiring.capabilities().platform().orElseThrow().party(), "shipped-catalogue")
                .attempt(CatalogOperations.LOAD, "shipped-catalogue-" + edition, ShippedCatalogue.read()).refusals();
        if (refusals.isEmpty()) {
            wiring.machinery().nodeSettings().put(LOADED, edition);
        } else {
            LOG.log(System.Logger.Level.WARNING, "the catalogue that comes along does not fit what the platform has loaded: {0}",
                    refusals.stream().map(Refusal::reason).distinct().toList());
        }
    }
}
