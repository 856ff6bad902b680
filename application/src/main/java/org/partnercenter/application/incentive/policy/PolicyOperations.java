package org.partnercenter.application.incentive.policy;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What callers can ask about policies. */
public final class PolicyOperations {

    /** Those whose revenue brings incentives. */
    private static final Set<PartyKind> PARTNERS = Set.of(PartyKind.DISTRIBUTOR, PartyKind.SOLUTION_PROVIDER);
    private static final Set<PartyKind> PLATFORM = Set.of(PartyKind.PLATFORM);
    private static final Set<PermissionItem> MANAGE = Set.of(PermissionItem.INCENTIVE_POLICIES_MANAGE);

    public static final Operation<SetPolicy, PolicySet> SET = new Operation<>("incentive-policy-set", SetPolicy.class, PolicySet.class,
            PLATFORM, MANAGE);
    public static final Operation<SetProduct, ProductSet> SET_PRODUCT = new Operation<>("product-policy-set", SetProduct.class,
            ProductSet.class, PLATFORM, MANAGE);

    static final Operation<Void, Void> PARTNER_POLICIES = new Operation<>("partner-incentive-policies", Void.class, Void.class, PARTNERS,
            Set.of(PermissionItem.INCENTIVE_POLICIES_VIEW));
    static final Operation<Void, Void> PLATFORM_POLICIES = new Operation<>("platform-incentive-policies", Void.class, Void.class, PLATFORM,
            MANAGE);
    static final Operation<Void, Void> PRODUCTS = new Operation<>("product-policies", Void.class, Void.class, PLATFORM, MANAGE);
    /** T2-24 (BDC-03). */
    static final Operation<Void, Void> DISCOUNT_POLICIES = new Operation<>("incentive-discount-policies", Void.class, Void.class, PARTNERS,
            Set.of(PermissionItem.PRODUCT_POLICIES_VIEW));

    private PolicyOperations() {
    }

    /** What is asked and changes nothing. */
    public static List<Operation<?, ?>> queries() {
        return List.of(PARTNER_POLICIES, PLATFORM_POLICIES, PRODUCTS, DISCOUNT_POLICIES);
    }
}
