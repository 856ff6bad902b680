package org.partnercenter.bootstrap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnercenter.application.audit.BrowseAudit;
import org.partnercenter.application.catalog.CatalogQueries;
import org.partnercenter.application.coupon.CouponLists;
import org.partnercenter.application.customer.BrowseCustomers;
import org.partnercenter.application.file.BrowseFiles;
import org.partnercenter.application.identity.BrowseParties;
import org.partnercenter.application.identity.FindCredential;
import org.partnercenter.application.kernel.AuditCheck;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.LedgerCheck;

/** Hands what was wired by hand to the container that makes the REST resources. */
@ApplicationScoped
public class Producers {

    @Produces
    @Singleton
    Gateway gateway() {
        return Wiring.current().gateway();
    }

    @Produces
    @Singleton
    FindCredential credentials() {
        return Wiring.current().identity().credentials();
    }

    @Produces
    @Singleton
    Clocks clocks() {
        return Wiring.current().clocks();
    }

    @Produces
    @Singleton
    Ids ids() {
        return Wiring.current().ids();
    }

    @Produces
    @Singleton
    BrowseParties parties() {
        return Wiring.current().identity().browse();
    }

    @Produces
    @Singleton
    BrowseCustomers customers() {
        return Wiring.current().customers().browse();
    }

    @Produces
    @Singleton
    CatalogQueries catalogue() {
        return Wiring.current().catalog().queries();
    }

    @Produces
    @Singleton
    CouponLists coupons() {
        return Wiring.current().coupons().lists();
    }

    @Produces
    @Singleton
    LedgerCheck ledgerCheck() {
        return Wiring.current().ledgerCheck();
    }

    @Produces
    @Singleton
    BrowseFiles files() {
        return Wiring.current().files().browse();
    }

    @Produces
    @Singleton
    BrowseAudit audit() {
        return Wiring.current().audit().browse();
    }

    @Produces
    @Singleton
    AuditCheck auditCheck() {
        return Wiring.current().auditCheck();
    }
}
