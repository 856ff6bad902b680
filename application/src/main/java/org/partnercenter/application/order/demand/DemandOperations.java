package org.partnercenter.application.order.demand;

import static org.partnercenter.domain.kernel.PartyKind.DISTRIBUTOR;
import static org.partnercenter.domain.kernel.PartyKind.GOV_SUBSIDY;
import static org.partnercenter.domain.kernel.PartyKind.PLATFORM;
import static org.partnercenter.domain.kernel.PartyKind.RESELLER;
import static org.partnercenter.domain.kernel.PartyKind.SOLUTION_PROVIDER;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.order.ResourceLoaded;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What can be asked of resources that are paid per use, with the permissions of orders (ORD-02). */
public final class DemandOperations {

    public static final Operation<LoadDemand, ResourceLoaded> LOAD = new Operation<>("on-demand-resource-load", LoadDemand.class,
            ResourceLoaded.class, Set.of(PLATFORM), Set.of(PermissionItem.ORDERS_MANAGE));

    /** The vendor's list: by partners of the first tier (HIE-08). */
    static final Operation<Void, Void> OF_CUSTOMER = new Operation<>("on-demand-resources", Void.class, Void.class,
            Set.of(DISTRIBUTOR, SOLUTION_PROVIDER), Set.of(PermissionItem.CUSTOMER_ORDERS_VIEW, PermissionItem.RESELLER_ORDERS_VIEW));
    static final Operation<Void, Void> SCREENS = new Operation<>("on-demand-resources-seen", Void.class, Void.class,
            Set.of(PLATFORM, DISTRIBUTOR, SOLUTION_PROVIDER, GOV_SUBSIDY, RESELLER),
            Set.of(PermissionItem.CUSTOMER_ORDERS_VIEW, PermissionItem.RESELLER_ORDERS_VIEW, PermissionItem.ORDERS_MANAGE));

    private DemandOperations() {
    }

    /** What is asked and changes nothing. */
    public static List<Operation<?, ?>> queries() {
        return List.of(OF_CUSTOMER, SCREENS);
    }
}
