package org.partnercenter.bootstrap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.ConfigProvider;
import org.partnercenter.application.audit.BrowseAudit;
import org.partnercenter.application.catalog.CatalogQueries;
import org.partnercenter.application.catalog.ReferenceQueries;
import org.partnercenter.application.coupon.CouponLists;
import org.partnercenter.application.customer.BrowseCustomers;
import org.partnercenter.application.customer.acquire.BrowseAcquisition;
import org.partnercenter.application.customer.acquire.BrowseCreation;
import org.partnercenter.application.customer.leave.BrowseLeaving;
import org.partnercenter.application.customer.freeze.BrowseFreezes;
import org.partnercenter.application.customer.reseller.BrowseCooperations;
import org.partnercenter.application.customer.reseller.BrowseResellers;
import org.partnercenter.application.export.BrowseExports;
import org.partnercenter.application.file.BrowseFiles;
import org.partnercenter.application.identity.BrowseParties;
import org.partnercenter.application.identity.FindCredential;
import org.partnercenter.application.identity.access.BrowseOperators;
import org.partnercenter.application.identity.access.FindSignedIn;
import org.partnercenter.application.identity.access.SignIn;
import org.partnercenter.application.kernel.AuditCheck;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.LedgerCheck;
import org.partnercenter.application.kernel.Operations;
import org.partnercenter.rest.bearer.BearerVerifier;
import org.partnercenter.application.message.BrowseSandbox;
import org.partnercenter.application.notice.BrowseNotices;
import org.partnercenter.application.verification.BrowseCodes;
import org.partnercenter.rest.kernel.Throttle;

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
        return Wiring.current().identity().credentials(Wiring.current().access().signIn());
    }

    @Produces
    @Singleton
    @Typed(SignIn.class)
    SignIn signIn() {
        return Wiring.current().access().signIn();
    }

    @Produces
    @Singleton
    FindSignedIn signedIn() {
        return Wiring.current().access().signIn();
    }

    @Produces
    @Singleton
    BearerVerifier bearer() {
        return BearerConfig.read(ConfigProvider.getConfig(), Wiring.current().bearerClaims());
    }

    @Produces
    @Singleton
    BrowseOperators operators() {
        return Wiring.current().access().browse();
    }

    @Produces
    @Singleton
    Operations operations() {
        return Wiring.current().operations();
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
    BrowseCreation creation() {
        return Wiring.current().creation();
    }

    @Produces
    @Singleton
    BrowseAcquisition acquisition() {
        return Wiring.current().acquire().browse();
    }

    @Produces
    @Singleton
    BrowseLeaving leaving() {
        return Wiring.current().leaving().browse();
    }

    @Produces
    @Singleton
    BrowseResellers resellers() {
        return Wiring.current().hierarchy().resellers().browse();
    }

    @Produces
    @Singleton
    BrowseCooperations cooperations() {
        return Wiring.current().hierarchy().cooperations().browse();
    }

    @Produces
    @Singleton
    BrowseFreezes freezes() {
        return Wiring.current().hierarchy().freezes().browse();
    }

    @Produces
    @Singleton
    CatalogQueries catalogue() {
        return Wiring.current().catalog().queries();
    }

    @Produces
    @Singleton
    ReferenceQueries reference() {
        return Wiring.current().catalog().reference();
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
    Throttle throttle() {
        return Wiring.current().throttle();
    }

    @Produces
    @Singleton
    BrowseFiles files() {
        return Wiring.current().files().browse();
    }

    @Produces
    @Singleton
    BrowseCodes codes() {
        return Wiring.current().verification().browse();
    }

    @Produces
    @Singleton
    BrowseNotices notices() {
        return Wiring.current().notices().browse();
    }

    @Produces
    @Singleton
    BrowseSandbox sandbox() {
        return Wiring.current().messages().browse();
    }

    @Produces
    @Singleton
    BrowseExports exports() {
        return Wiring.current().exports().browse();
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
