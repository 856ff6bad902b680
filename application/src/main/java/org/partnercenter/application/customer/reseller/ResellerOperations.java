package org.partnercenter.application.customer.reseller;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What callers can ask of this part of the capability. */
public final class ResellerOperations {

    private static final Set<PartyKind> DISTRIBUTORS = Set.of(PartyKind.DISTRIBUTOR);

    public static final Operation<ChangeRights, RightsChanged> GRANT_RIGHTS = new Operation<>("reseller-rights-grant",
            ChangeRights.class, RightsChanged.class, DISTRIBUTORS, Set.of(PermissionItem.RESELLER_RIGHTS_MANAGE));
    public static final Operation<ChangeRights, RightsChanged> REVOKE_RIGHTS = new Operation<>("reseller-rights-revoke",
            ChangeRights.class, RightsChanged.class, DISTRIBUTORS, Set.of(PermissionItem.RESELLER_RIGHTS_MANAGE));
    public static final Operation<MoveCustomers, MovedCustomers> MOVE_CUSTOMERS = new Operation<>("customers-move", MoveCustomers.class,
            MovedCustomers.class, DISTRIBUTORS, Set.of(PermissionItem.RESELLER_CUSTOMERS_MOVE));
    static final Operation<PartyId, RightsChanged> RIGHTS = new Operation<>("reseller-rights", PartyId.class,
            RightsChanged.class, Set.of(PartyKind.DISTRIBUTOR, PartyKind.RESELLER), Set.of(PermissionItem.RESELLER_RIGHTS_VIEW));

    private ResellerOperations() {
    }

    /** What only tells. */
    public static List<Operation<?, ?>> queries() {
        return List.of(RIGHTS);
    }
}
