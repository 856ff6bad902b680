package org.partnercenter.bootstrap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.ConfigProvider;
import org.partnercenter.application.account.AccountLists;
import org.partnercenter.application.account.ChargeLists;
import org.partnercenter.application.audit.BrowseAudit;
import org.partnercenter.application.authorization.BrowseAuthorizations;
import org.partnercenter.application.bill.BrowseBills;
import org.partnercenter.application.calendar.BrowseCalendars;
import org.partnercenter.application.catalog.CatalogQueries;
import org.partnercenter.application.catalog.ReferenceQueries;
import org.partnercenter.application.benefit.BrowseBenefits;
import org.partnercenter.application.certification.BrowseCertifications;
import org.partnercenter.application.contract.BrowseContracts;
import org.partnercenter.application.coupon.CouponLists;
import org.partnercenter.application.customer.BrowseCustomers;
import org.partnercenter.application.customer.acquire.BrowseAcquisition;
import org.partnercenter.application.customer.acquire.BrowseCreation;
import org.partnercenter.application.customer.invite.BrowseInvitations;
import org.partnercenter.application.customer.leave.BrowseLeaving;
import org.partnercenter.application.customer.freeze.BrowseFreezes;
import org.partnercenter.application.customer.reseller.BrowseCooperations;
import org.partnercenter.application.customer.reseller.BrowseResellers;
import org.partnercenter.application.coupon.activity.BrowseActivities;
import org.partnercenter.application.coupon.whitelist.BrowseWhiteLists;
import org.partnercenter.application.discount.BrowseDiscounts;
import org.partnercenter.application.discount.business.BrowseBusiness;
import org.partnercenter.application.discount.grant.BrowseGranted;
import org.partnercenter.application.export.BrowseExports;
import org.partnercenter.application.export.delivery.BrowseDeliveries;
import org.partnercenter.application.webhook.BrowseWebhooks;
import org.partnercenter.application.file.BrowseFiles;
import org.partnercenter.application.identity.BrowseParties;
import org.partnercenter.application.identity.FindCredential;
import org.partnercenter.application.identity.access.BrowseOperators;
import org.partnercenter.application.identity.access.FindSignedIn;
import org.partnercenter.application.identity.access.SignIn;
import org.partnercenter.application.incentive.bill.BrowseIncentiveBills;
import org.partnercenter.application.incentive.policy.BrowsePolicies;
import org.partnercenter.application.incentive.reconcile.BrowseReconciliation;
import org.partnercenter.application.indicator.BrowseIndicators;
import org.partnercenter.application.incentive.payout.BrowsePayouts;
import org.partnercenter.application.kernel.AuditCheck;
import org.partnercenter.application.incentive.revenue.BrowseRevenue;
import org.partnercenter.application.invoice.BrowseInvoices;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.LedgerCheck;
import org.partnercenter.application.kernel.Operations;
import org.partnercenter.rest.bearer.BearerVerifier;
import org.partnercenter.application.message.BrowseSandbox;
import org.partnercenter.application.order.OrderLists;
import org.partnercenter.application.order.demand.DemandLists;
import org.partnercenter.application.order.pay.PaymentMeans;
import org.partnercenter.application.notice.BrowseNotices;
import org.partnercenter.application.opportunity.BrowseOpportunities;
import org.partnercenter.application.opportunity.business.BrowseBusinessOpportunities;
import org.partnercenter.application.opportunity.incentive.BrowseOpportunityIncentives;
import org.partnercenter.application.programme.BrowsePeople;
import org.partnercenter.application.programme.BrowseProgrammes;
import org.partnercenter.application.realname.BrowseApplications;
import org.partnercenter.application.realname.PrepareApplication;
import org.partnercenter.application.realname.attachment.BrowseUpload;
import org.partnercenter.application.realname.attachment.Uploads;
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
        return Wiring.current().capabilities().identity().credentials(Wiring.current().capabilities().access().signIn());
    }

    @Produces
    @Singleton
    @Typed(SignIn.class)
    SignIn signIn() {
        return Wiring.current().capabilities().access().signIn();
    }

    @Produces
    @Singleton
    FindSignedIn signedIn() {
        return Wiring.current().capabilities().access().signIn();
    }

    @Produces
    @Singleton
    BearerVerifier bearer() {
        return BearerConfig.read(ConfigProvider.getConfig(), Wiring.current().bearerClaims());
    }

    @Produces
    @Singleton
    BrowseOperators operators() {
        return Wiring.current().capabilities().access().browse();
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
    BrowseParties parties() {
        return Wiring.current().capabilities().identity().browse();
    }

    @Produces
    @Singleton
    BrowseCustomers customers() {
        return Wiring.current().capabilities().customers().browse();
    }

    @Produces
    @Singleton
    BrowseCreation creation() {
        return Wiring.current().capabilities().creation();
    }

    @Produces
    @Singleton
    BrowseAcquisition acquisition() {
        return Wiring.current().capabilities().acquire().browse();
    }

    @Produces
    @Singleton
    BrowseBills bills() {
        return Wiring.current().capabilities().bills().browse();
    }

    @Produces
    @Singleton
    BrowseBenefits benefits() {
        return Wiring.current().capabilities().benefits().browse();
    }

    @Produces
    @Singleton
    BrowseCertifications certifications() {
        return Wiring.current().capabilities().certification().browse();
    }

    @Produces
    @Singleton
    BrowseOpportunities opportunities() {
        return Wiring.current().capabilities().opportunities().browse();
    }

    @Produces
    @Singleton
    BrowseBusinessOpportunities businessOpportunities() {
        return Wiring.current().capabilities().businessOpportunities().browse();
    }

    @Produces
    @Singleton
    BrowseOpportunityIncentives opportunityIncentives() {
        return Wiring.current().capabilities().opportunityIncentives().browse();
    }

    @Produces
    @Singleton
    BrowseProgrammes programmes() {
        return Wiring.current().capabilities().programmes().browse();
    }

    @Produces
    @Singleton
    BrowsePeople dedicatedPeople() {
        return Wiring.current().capabilities().programmes().people();
    }

    @Produces
    @Singleton
    BrowseIncentiveBills incentiveBills() {
        return Wiring.current().capabilities().incentiveBills().browse();
    }

    @Produces
    @Singleton
    BrowseRevenue revenue() {
        return Wiring.current().capabilities().revenue().browse();
    }

    @Produces
    @Singleton
    BrowseContracts contracts() {
        return Wiring.current().capabilities().contracts().browse();
    }

    @Produces
    @Singleton
    BrowseWhiteLists whiteLists() {
        return Wiring.current().capabilities().whiteLists().browse();
    }

    @Produces
    @Singleton
    BrowseActivities activities() {
        return Wiring.current().capabilities().activities().browse();
    }

    @Produces
    @Singleton
    BrowseDiscounts discounts() {
        return Wiring.current().capabilities().discounts().browse();
    }

    @Produces
    @Singleton
    BrowseGranted granted() {
        return Wiring.current().capabilities().granting().browse();
    }

    @Produces
    @Singleton
    BrowsePolicies policies() {
        return Wiring.current().capabilities().policies().browse();
    }

    @Produces
    @Singleton
    BrowseIndicators indicators() {
        return Wiring.current().capabilities().indicators().browse();
    }

    @Produces
    @Singleton
    BrowseInvitations invitations() {
        return Wiring.current().capabilities().inviting().browse();
    }

    @Produces
    @Singleton
    BrowseLeaving leaving() {
        return Wiring.current().capabilities().leaving().browse();
    }

    @Produces
    @Singleton
    BrowseResellers resellers() {
        return Wiring.current().capabilities().hierarchy().resellers().browse();
    }

    @Produces
    @Singleton
    BrowseCooperations cooperations() {
        return Wiring.current().capabilities().hierarchy().cooperations().browse();
    }

    @Produces
    @Singleton
    BrowseFreezes freezes() {
        return Wiring.current().capabilities().hierarchy().freezes().browse();
    }

    @Produces
    @Singleton
    BrowseCalendars calendars() {
        return Wiring.current().capabilities().calendars().browse();
    }

    @Produces
    @Singleton
    CatalogQueries catalogue() {
        return Wiring.current().capabilities().catalog().queries();
    }

    @Produces
    @Singleton
    ReferenceQueries reference() {
        return Wiring.current().capabilities().catalog().reference();
    }

    @Produces
    @Singleton
    CouponLists coupons() {
        return Wiring.current().capabilities().coupons().lists();
    }

    @Produces
    @Singleton
    BrowseAuthorizations authorizations() {
        return Wiring.current().capabilities().authorizations().browse();
    }

    @Produces
    @Singleton
    AccountLists accounts() {
        return Wiring.current().capabilities().accounts().lists();
    }

    @Produces
    @Singleton
    ChargeLists charges() {
        return Wiring.current().capabilities().accounts().charges();
    }

    @Produces
    @Singleton
    OrderLists orders() {
        return Wiring.current().capabilities().orders().orders().lists();
    }

    @Produces
    @Singleton
    DemandLists onDemandResources() {
        return Wiring.current().capabilities().orders().demand().lists();
    }

    @Produces
    @Singleton
    BrowseBusiness businessDiscounts() {
        return Wiring.current().capabilities().business().browse();
    }

    @Produces
    @Singleton
    PaymentMeans paymentMeans() {
        return Wiring.current().capabilities().orders().paying().means();
    }

    @Produces
    @Singleton
    BrowseReconciliation reconciliation() {
        return Wiring.current().capabilities().reconciliation().browse();
    }

    @Produces
    @Singleton
    BrowseInvoices invoices() {
        return Wiring.current().capabilities().invoices().browse();
    }

    @Produces
    @Singleton
    BrowsePayouts payouts() {
        return Wiring.current().capabilities().payouts().browse();
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
    BrowseCodes codes() {
        return Wiring.current().capabilities().verification().browse();
    }

    @Produces
    @Singleton
    BrowseApplications realNameApplications() {
        return Wiring.current().capabilities().realName().browse();
    }

    @Produces
    @Singleton
    PrepareApplication realNamePreparation() {
        return Wiring.current().capabilities().realName().preparation();
    }

    @Produces
    @Singleton
    BrowseUpload realNameUpload() {
        return Wiring.current().capabilities().realName().attachments().browse();
    }

    @Produces
    @Singleton
    Uploads realNameUploads() {
        return Wiring.current().capabilities().realName().attachments().uploads();
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
