package org.partnercenter.bootstrap;

import org.partnercenter.application.catalog.CatalogModule;
import org.partnercenter.application.coupon.CouponModule;
import org.partnercenter.application.coupon.CouponPorts;
import org.partnercenter.application.coupon.activity.ActivityModule;
import org.partnercenter.application.coupon.activity.ActivityPorts;
import org.partnercenter.application.coupon.whitelist.WhiteListModule;
import org.partnercenter.application.customer.CustomerModule;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.persistence.audit.JooqAuditTrail;
import org.partnercenter.persistence.coupon.JooqCouponQuotas;
import org.partnercenter.persistence.coupon.JooqCouponReads;
import org.partnercenter.persistence.coupon.JooqCoupons;
import org.partnercenter.persistence.coupon.JooqWhiteLists;
import org.partnercenter.persistence.coupon.activity.JooqActivities;

/** Quotas and coupons, white lists and activity vouchers, wired. */
final class CouponAssembly {

    /** Whom coupons ask. */
    record Neighbours(IdentityModule identity, CustomerModule customers, CatalogModule catalog, JooqAuditTrail trail) {
    }

    private final CouponPorts ports;
    private final CouponModule module;
    private final WhiteListModule whiteLists;
    private final ActivityModule activities;

    CouponAssembly(Machinery house, Settings settings, Neighbours neighbours) {
        var database = house.database();
        var identity = neighbours.identity();
        ports = new CouponPorts(new JooqCouponQuotas(database, house.json()), new JooqCoupons(database, house.json()),
                new JooqCouponReads(database, house.json()), Bridges.customerStandings(neighbours.customers(), identity),
                Bridges.resellerStandings(identity), Bridges.partyKinds(identity), Bridges.partyNames(identity),
                Bridges.ownUseModes(identity), Bridges.unknownOffers(neighbours.catalog()), new JooqWhiteLists(database),
                JooqCouponReads.totals(database), settings.siteZone());
        module = new CouponModule(ports, house.ids());
        whiteLists = new WhiteListModule(ports.whiteLists(), ports.kinds());
        activities = new ActivityModule(new ActivityPorts(new JooqActivities(database), AcquireAssembly.timelines(neighbours.trail())::of,
                settings.siteZone(), house.clocks(), house.ids()));
    }

    CouponPorts ports() {
        return ports;
    }

    CouponModule module() {
        return module;
    }

    WhiteListModule whiteLists() {
        return whiteLists;
    }

    ActivityModule activities() {
        return activities;
    }
}
