package org.partnercenter.application.customer;

import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.Set;

/** What callers can ask of this capability. Each answers with the association as it is afterwards. */
public final class CustomerOperations {

    public static final Operation<CreateAssociation, Association> CREATE_ASSOCIATION =
            operation("association-create", CreateAssociation.class);
    public static final Operation<EndAssociation, Association> END_ASSOCIATION =
            operation("association-end", EndAssociation.class);
    public static final Operation<SwitchAssociation, Association> SWITCH_ASSOCIATION =
            operation("association-switch", SwitchAssociation.class);
    public static final Operation<TransferReseller, Association> TRANSFER_RESELLER =
            operation("reseller-transfer", TransferReseller.class);

    public static final Operation<AssignManager, Association> ASSIGN_MANAGER = new Operation<>("customer-assign-manager",
            AssignManager.class, Association.class, Set.of(PartyKind.DISTRIBUTOR, PartyKind.SOLUTION_PROVIDER,
            PartyKind.GOV_SUBSIDY, PartyKind.RESELLER), Set.of(PermissionItem.CUSTOMER_ASSIGN));

    private CustomerOperations() {
    }

    private static <C> Operation<C, Association> operation(String name, Class<C> command) {
        return new Operation<>(name, command, Association.class, Set.of(PartyKind.PLATFORM),
                Set.of(PermissionItem.ASSOCIATIONS_MANAGE));
    }
}
