package org.partnercenter.application.customer.freeze;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What callers can ask of this part of the capability. */
public final class FreezeOperations {

    private static final Set<PartyKind> PARTNERS = Set.of(PartyKind.DISTRIBUTOR, PartyKind.SOLUTION_PROVIDER, PartyKind.GOV_SUBSIDY,
            PartyKind.RESELLER);

    public static final Operation<FreezeCustomer, FreezeChanged> FREEZE = operation("customer-freeze");
    public static final Operation<FreezeCustomer, FreezeChanged> UNFREEZE = operation("customer-unfreeze");
    static final Operation<PartyId, FreezeShown> FREEZING = new Operation<>("customer-freezing", PartyId.class, FreezeShown.class,
            PARTNERS, Set.of(PermissionItem.CUSTOMERS_VIEW, PermissionItem.RESELLER_CUSTOMERS_VIEW));

    private FreezeOperations() {
    }

    private static Operation<FreezeCustomer, FreezeChanged> operation(String name) {
        return new Operation<>(name, FreezeCustomer.class, FreezeChanged.class, PARTNERS, Set.of(PermissionItem.CUSTOMER_FREEZE));
    }

    /** What only tells. */
    public static List<Operation<?, ?>> queries() {
        return List.of(FREEZING);
    }
}
