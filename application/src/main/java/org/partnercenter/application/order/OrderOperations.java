package org.partnercenter.application.order;

import static org.partnercenter.domain.kernel.PartyKind.CUSTOMER;
import static org.partnercenter.domain.kernel.PartyKind.DISTRIBUTOR;
import static org.partnercenter.domain.kernel.PartyKind.GOV_SUBSIDY;
import static org.partnercenter.domain.kernel.PartyKind.PLATFORM;
import static org.partnercenter.domain.kernel.PartyKind.RESELLER;
import static org.partnercenter.domain.kernel.PartyKind.SOLUTION_PROVIDER;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What can be asked of orders and resources: names, callers, permission items (ORD-02). */
public final class OrderOperations {

    public static final Operation<LoadOrder, OrderLoaded> LOAD = new Operation<>("order-load", LoadOrder.class, OrderLoaded.class,
            Set.of(PLATFORM), Set.of(PermissionItem.ORDERS_MANAGE));
    public static final Operation<LoadResource, ResourceLoaded> LOAD_RESOURCE = new Operation<>("order-resource-load", LoadResource.class,
            ResourceLoaded.class, Set.of(PLATFORM), Set.of(PermissionItem.ORDERS_MANAGE));

    private static final Set<PermissionItem> VIEW = Set.of(PermissionItem.CUSTOMER_ORDERS_VIEW, PermissionItem.RESELLER_ORDERS_VIEW,
            PermissionItem.OWN_ORDERS_VIEW);

    /** The vendor's lists: by partners of the first tier (HIE-08), and by customers. */
    static final Operation<Void, Void> ORDERS = query("orders", Set.of(DISTRIBUTOR, SOLUTION_PROVIDER, CUSTOMER), VIEW).alsoOnBehalf();
    /** The vendor lets only customers ask for their resources (ORD-07). */
    static final Operation<Void, Void> RESOURCES = query("order-resources-own", Set.of(CUSTOMER), Set.of(PermissionItem.OWN_ORDERS_VIEW))
            .alsoOnBehalf();
    /** The screens (ORD-12, ORD-13). */
    static final Operation<Void, Void> SCREENS = query("orders-seen", Set.of(PLATFORM, DISTRIBUTOR, SOLUTION_PROVIDER, GOV_SUBSIDY, RESELLER),
            Set.of(PermissionItem.CUSTOMER_ORDERS_VIEW, PermissionItem.RESELLER_ORDERS_VIEW, PermissionItem.ORDERS_MANAGE));

    private static final Set<PartyKind> READERS = Set.of(PLATFORM, DISTRIBUTOR, SOLUTION_PROVIDER, GOV_SUBSIDY, RESELLER, CUSTOMER);
    private static final Set<PermissionItem> READING = Set.of(PermissionItem.CUSTOMER_ORDERS_VIEW, PermissionItem.RESELLER_ORDERS_VIEW,
            PermissionItem.OWN_ORDERS_VIEW, PermissionItem.ORDERS_MANAGE);

    /** What the rows of the screen tell beside (ORD-12). */
    static final Operation<Void, Void> ADJUSTMENTS = query("order-price-adjustments", READERS, READING).alsoOnBehalf();
    static final Operation<Void, Void> PAYMENT_DETAIL = query("order-payment-detail", READERS, READING).alsoOnBehalf();

    private OrderOperations() {
    }

    /** What is asked of this capability. */
    public static List<Operation<?, ?>> queries() {
        return List.of(ORDERS, RESOURCES, SCREENS, ADJUSTMENTS, PAYMENT_DETAIL);
    }

    private static Operation<Void, Void> query(String name, Set<PartyKind> callers, Set<PermissionItem> items) {
        return new Operation<>(name, Void.class, Void.class, callers, items);
    }
}
