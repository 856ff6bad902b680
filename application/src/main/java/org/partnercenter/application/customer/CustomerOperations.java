package org.partnercenter.application.customer;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Reveal;
import org.partnercenter.application.kernel.Revealed;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.Set;

/** What callers can ask of this capability. */
public final class CustomerOperations {

    static final Set<PartyKind> PARTNERS = Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR, PartyKind.GOV_SUBSIDY,
            PartyKind.RESELLER);

    public static final Operation<CreateAssociation, Association> CREATE_ASSOCIATION =
            operation("association-create", CreateAssociation.class);
    public static final Operation<EndAssociation, Association> END_ASSOCIATION =
            operation("association-end", EndAssociation.class);
    public static final Operation<SwitchAssociation, Association> SWITCH_ASSOCIATION =
            operation("association-switch", SwitchAssociation.class);
    public static final Operation<TransferReseller, Association> TRANSFER_RESELLER =
            operation("reseller-transfer", TransferReseller.class);
    public static final Operation<Reveal, Revealed> REVEAL = new Operation<>("customer-reveal", Reveal.class, Revealed.class,
            PARTNERS, Set.of(PermissionItem.PERSONAL_DATA_REVEAL));

    public static final Operation<AssignManager, Association> ASSIGN_MANAGER = new Operation<>("customer-assign-manager",
            AssignManager.class, Association.class, Set.of(PartyKind.DISTRIBUTOR, PartyKind.SOLUTION_PROVIDER,
            PartyKind.GOV_SUBSIDY, PartyKind.RESELLER), Set.of(PermissionItem.CUSTOMER_ASSIGN));

    private CustomerOperations() {
    }

    /** Answers with the association as it is afterwards. */
    private static <C> Operation<C, Association> operation(String name, Class<C> command) {
        return new Operation<>(name, command, Association.class, Set.of(PartyKind.PLATFORM),
                Set.of(PermissionItem.ASSOCIATIONS_MANAGE));
    }
}
