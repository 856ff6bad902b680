package org.partnercenter.application.discount.business;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What can be asked of business discounts: with the right to see contracts, as they stand beside them, or to see discounts. */
public final class BusinessOperations {

    public static final Operation<DeliverBusiness, BusinessDelivered> DELIVER = new Operation<>("business-discount-deliver",
            DeliverBusiness.class, BusinessDelivered.class, Set.of(PartyKind.PLATFORM), Set.of(PermissionItem.CONTRACTS_MANAGE));

    static final Operation<Void, Void> SEEN = new Operation<>("business-discounts", Void.class, Void.class, Set.of(PartyKind.PLATFORM,
            PartyKind.DISTRIBUTOR, PartyKind.SOLUTION_PROVIDER, PartyKind.GOV_SUBSIDY, PartyKind.RESELLER),
            Set.of(PermissionItem.CONTRACTS_VIEW, PermissionItem.DISCOUNTS_VIEW, PermissionItem.CONTRACTS_MANAGE));
    static final Operation<Void, Void> OWN = new Operation<>("business-discounts-own", Void.class, Void.class, Set.of(PartyKind.CUSTOMER),
            Set.of(PermissionItem.OWN_DISCOUNTS_VIEW));

    private BusinessOperations() {
    }

    /** What is asked and changes nothing. */
    public static List<Operation<?, ?>> queries() {
        return List.of(SEEN, OWN);
    }
}
