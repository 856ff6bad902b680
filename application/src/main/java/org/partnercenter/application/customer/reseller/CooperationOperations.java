package org.partnercenter.application.customer.reseller;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.customer.reseller.Cooperation;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What distributors and resellers-to-be can ask of this part of the capability. */
public final class CooperationOperations {

    private static final Set<PartyKind> DISTRIBUTORS = Set.of(PartyKind.DISTRIBUTOR);
    private static final Set<PartyKind> CUSTOMERS = Set.of(PartyKind.CUSTOMER);
    private static final Set<PermissionItem> ITEMS = Set.of(PermissionItem.RESELLER_COOPERATION);

    public static final Operation<InviteResellers, CooperationsChanged> INVITE = new Operation<>("reseller-invite",
            InviteResellers.class, CooperationsChanged.class, DISTRIBUTORS, ITEMS);
    /** Open to resellers, too, who are told that they cannot move by themselves (HIE-02). */
    public static final Operation<ApplyForCooperation, Cooperation> APPLY = new Operation<>("reseller-apply",
            ApplyForCooperation.class, Cooperation.class, Set.of(PartyKind.CUSTOMER, PartyKind.RESELLER), ITEMS);
    public static final Operation<DecideCooperations, CooperationsChanged> APPROVE = decide("reseller-approve", DISTRIBUTORS);
    public static final Operation<DecideCooperations, CooperationsChanged> REJECT = decide("reseller-reject", DISTRIBUTORS);
    public static final Operation<DecideCooperations, CooperationsChanged> ACCEPT = decide("reseller-accept", CUSTOMERS);
    public static final Operation<DecideCooperations, CooperationsChanged> DECLINE = decide("reseller-decline", CUSTOMERS);
    public static final Operation<DecideCooperations, CooperationsChanged> WITHDRAW =
            decide("reseller-withdraw", Set.of(PartyKind.DISTRIBUTOR, PartyKind.CUSTOMER));
    static final Operation<Cooperation, Cooperation> COOPERATIONS = new Operation<>("reseller-cooperations", Cooperation.class,
            Cooperation.class, Set.of(PartyKind.DISTRIBUTOR, PartyKind.CUSTOMER), ITEMS);

    private CooperationOperations() {
    }

    private static Operation<DecideCooperations, CooperationsChanged> decide(String name, Set<PartyKind> callers) {
        return new Operation<>(name, DecideCooperations.class, CooperationsChanged.class, callers, ITEMS);
    }

    /** What only tells. */
    public static List<Operation<?, ?>> queries() {
        return List.of(COOPERATIONS);
    }
}
