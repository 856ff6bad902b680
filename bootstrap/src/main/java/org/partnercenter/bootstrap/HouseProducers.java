package org.partnercenter.bootstrap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.ConfigProvider;
import org.partnercenter.application.audit.BrowseAudit;
import org.partnercenter.application.calendar.BrowseCalendars;
import org.partnercenter.application.export.BrowseExports;
import org.partnercenter.application.export.delivery.BrowseDeliveries;
import org.partnercenter.application.file.BrowseFiles;
import org.partnercenter.application.kernel.AuditCheck;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.LedgerCheck;
import org.partnercenter.application.kernel.Operations;
import org.partnercenter.application.message.BrowseSandbox;
import org.partnercenter.application.notice.BrowseNotices;
import org.partnercenter.application.webhook.BrowseWebhooks;
import org.partnercenter.rest.bearer.BearerVerifier;
import org.partnercenter.rest.kernel.Throttle;

/** Hands what was wired by hand to the container that makes the REST resources: what all of the house needs. */
@ApplicationScoped
public class HouseProducers {

    @Produces
    @Singleton
    Gateway gateway() {
        return Wiring.current().gateway();
    }

    @Produces
    @Singleton
    BearerVerifier bearer() {
        return BearerConfig.read(ConfigProvider.getConfig(), Wiring.current().bearerClaims());
    }

    @Produces
    @Singleton
    Operations operations() {
        return Wiring.current().operations();
    }

    @Produces
    @Singleton
    Clocks clocks() {
        return Wiring.current().machinery().clocks();
    }

    @Produces
    @Singleton
    Ids ids() {
        return Wiring.current().machinery().ids();
    }

    @Produces
    @Singleton
    BrowseCalendars calendars() {
        return Wiring.current().capabilities().calendars().browse();
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
        return Wiring.current().capabilities().files().browse();
    }

    @Produces
    @Singleton
    BrowseNotices notices() {
        return Wiring.current().capabilities().notices().browse();
    }

    @Produces
    @Singleton
    BrowseSandbox sandbox() {
        return Wiring.current().capabilities().messages().browse();
    }

    @Produces
    @Singleton
    BrowseExports exports() {
        return Wiring.current().capabilities().exports().browse();
    }

    @Produces
    @Singleton
    BrowseWebhooks webhooks() {
        return Wiring.current().capabilities().webhooks().browse();
    }

    @Produces
    @Singleton
    BrowseDeliveries deliveries() {
        return Wiring.current().capabilities().deliveries().browse();
    }

    @Produces
    @Singleton
    BrowseAudit audit() {
        return Wiring.current().capabilities().audit().browse();
    }

    @Produces
    @Singleton
    AuditCheck auditCheck() {
        return Wiring.current().auditCheck();
    }
}
