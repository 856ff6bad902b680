package org.partnercenter.bootstrap;

import org.partnercenter.application.account.AccountModule;
import org.partnercenter.application.authorization.AuthorizationModule;
import org.partnercenter.application.authorization.MayActFor;
import org.partnercenter.application.catalog.CatalogModule;
import org.partnercenter.application.coupon.CouponModule;
import org.partnercenter.application.customer.AssociationsEver;
import org.partnercenter.application.customer.CustomerModule;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.order.KeepersAt;
import org.partnercenter.application.order.OrderModule;
import org.partnercenter.application.order.OrderPorts;
import org.partnercenter.application.order.demand.DemandModule;
import org.partnercenter.application.order.demand.DemandNames;
import org.partnercenter.application.order.demand.DemandPorts;
import org.partnercenter.application.order.pay.DiscountsGranted;
import org.partnercenter.application.order.pay.MayOrderFor;
import org.partnercenter.application.order.pay.MaySpend;
import org.partnercenter.application.order.pay.PayModule;
import org.partnercenter.application.order.pay.PayPorts;
import org.partnercenter.domain.authorization.Capability;
import org.partnercenter.domain.authorization.ProductKind;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.order.JooqDemandResources;
import org.partnercenter.persistence.order.JooqOrderReads;
import org.partnercenter.persistence.order.JooqOrders;
import org.partnercenter.persistence.order.JooqResources;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Orders: their ports, the neighbours they ask, and those that pay them. Nothing is decided here. */
final class OrderAssembly {

    /** Whom orders ask, and by whom they are paid. */
    record Neighbours(IdentityModule identity, CustomerModule customers, AuthorizationModule authorizations, CouponModule coupons,
                      AccountModule accounts, MaySpend spending, DiscountsGranted discounts, CatalogModule catalog) {
    }

    private final OrderPorts ports;
    private final PayModule paying;
    private final OrderModule orders;
    private final DemandModule demand;

    OrderAssembly(Database database, JsonCodec json, Neighbours neighbours) {
        ports = new OrderPorts(new JooqOrders(database, json), new JooqResources(database, json), new JooqOrderReads(database, json),
                JooqOrderReads.totals(database), keepers(neighbours.customers().history()), Bridges.distributors(neighbours.identity()));
        paying = new PayModule(new PayPorts(ports, new CouponBridge(neighbours.coupons()), new AccountBridge(neighbours.accounts()),
                neighbours.spending(),
                onBehalf(neighbours.authorizations()), neighbours.discounts(), database));
        orders = new OrderModule(ports, paying.giveBack());
        demand = new DemandModule(new DemandPorts(new JooqDemandResources(database, json), names(neighbours.catalog()), ports));
    }

    OrderModule orders() {
        return orders;
    }

    DemandModule demand() {
        return demand;
    }

    PayModule paying() {
        return paying;
    }

    Set<PartyId> leftToPartner(Set<PartyId> customers, Instant now) {
        return ports.reads().leftToPartner(customers, now);
    }

    private static KeepersAt keepers(AssociationsEver history) {
        return moments -> {
            var all = history.ever(moments.stream().map(KeepersAt.Moment::customer).collect(Collectors.toSet()));
            var found = new HashMap<KeepersAt.Moment, KeepersAt.Keeper>();
            moments.forEach(moment -> all.getOrDefault(moment.customer(), List.of()).stream()
                    .filter(association -> association.covers(moment.at()))
                    .max(Comparator.comparing(Association::associatedOn).thenComparing(each -> each.id().value()))
                    .ifPresent(association -> found.put(moment, keeper(association))));
            return found;
        };
    }

    private static KeepersAt.Keeper keeper(Association association) {
        return new KeepersAt.Keeper(association.partner(), association.reseller(), association.type());
    }

    private static DemandNames names(CatalogModule catalog) {
        return (services, types, language) -> new DemandNames.Names(catalog.known().serviceNames(services, language),
                catalog.known().resourceNames(types, language));
    }

    private static MayOrderFor onBehalf(AuthorizationModule authorizations) {
        return (partner, customer, marketplace) -> authorizations.mayActFor().of(new MayActFor.Question(partner, customer,
                Capability.ORDER_ON_BEHALF, Optional.of(marketplace ? ProductKind.MARKETPLACE : ProductKind.YEARLY_MONTHLY))).refusals();
    }
}
