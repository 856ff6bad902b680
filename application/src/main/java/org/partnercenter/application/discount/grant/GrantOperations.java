package org.partnercenter.application.discount.grant;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.discount.GrantedDiscount;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What can be asked about granted discounts; resellers act through their distributor (HIE-08). */
public final class GrantOperations {

    private static final Set<PartyKind> PARTNERS = Set.of(PartyKind.DISTRIBUTOR, PartyKind.SOLUTION_PROVIDER);

    public static final Operation<GrantDiscount, GrantedDiscount> SET = new Operation<>("discount-set", GrantDiscount.class,
            GrantedDiscount.class, PARTNERS, Set.of(PermissionItem.DISCOUNTS_GRANT));
    public static final Operation<GrantDiscounts, DiscountsSet> SET_MANY = new Operation<>("discounts-set", GrantDiscounts.class,
            DiscountsSet.class, PARTNERS, Set.of(PermissionItem.DISCOUNTS_GRANT));

    static final Operation<Void, Void> GRANTED = new Operation<>("granted-discount", Void.class, Void.class, PARTNERS,
            Set.of(PermissionItem.DISCOUNTS_VIEW, PermissionItem.DISCOUNTS_GRANT));

    private GrantOperations() {
    }

    /** What is asked and changes nothing. */
    public static List<Operation<?, ?>> queries() {
        return List.of(GRANTED);
    }
}
