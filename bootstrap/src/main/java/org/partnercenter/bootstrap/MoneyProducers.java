package org.partnercenter.bootstrap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnercenter.application.account.AccountLists;
import org.partnercenter.application.account.ChargeLists;
import org.partnercenter.application.bill.BrowseBills;
import org.partnercenter.application.catalog.CatalogQueries;
import org.partnercenter.application.catalog.ReferenceQueries;
import org.partnercenter.application.coupon.CouponLists;
import org.partnercenter.application.coupon.activity.BrowseActivities;
import org.partnercenter.application.coupon.whitelist.BrowseWhiteLists;
import org.partnercenter.application.discount.BrowseDiscounts;
import org.partnercenter.application.discount.business.BrowseBusiness;
import org.partnercenter.application.discount.grant.BrowseGranted;
import org.partnercenter.application.invoice.BrowseInvoices;
import org.partnercenter.application.order.OrderLists;
import org.partnercenter.application.order.demand.DemandLists;
import org.partnercenter.application.order.pay.PaymentMeans;

/** Hands what was wired by hand to the container that makes the REST resources: what is bought, paid, granted and invoiced. */
@ApplicationScoped
public class MoneyProducers {

    @Produces
    @Singleton
    BrowseBills bills() {
        return Wiring.current().capabilities().bills().browse();
    }

    @Produces
    @Singleton
    BrowseWhiteLists whiteLists() {
        return Wiring.current().capabilities().coupons().whiteLists().browse();
    }

    @Produces
    @Singleton
    BrowseActivities activities() {
        return Wiring.current().capabilities().coupons().activities().browse();
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
        return Wiring.current().capabilities().coupons().module().lists();
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
    BrowseInvoices invoices() {
        return Wiring.current().capabilities().invoices().browse();
    }
}
