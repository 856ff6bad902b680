package org.partnercenter.application.coupon.activity;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.coupon.activity.ActivityVoucher;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What can be asked about activity vouchers. */
public final class ActivityOperations {

    private static final Set<PartyKind> PARTNERS = Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR, PartyKind.GOV_SUBSIDY);
    private static final Set<PartyKind> PLATFORM = Set.of(PartyKind.PLATFORM);
    private static final Set<PermissionItem> APPLY = Set.of(PermissionItem.ACTIVITY_VOUCHERS_APPLY);

    public static final Operation<CreateActivity, ActivityVoucher> CREATE = partners("activity-voucher-create", CreateActivity.class);
    public static final Operation<EditActivity, ActivityVoucher> EDIT = partners("activity-voucher-edit", EditActivity.class);
    public static final Operation<MoveActivity, ActivityVoucher> DELETE = partners("activity-voucher-delete", MoveActivity.class);
    public static final Operation<MoveActivity, ActivityVoucher> SUBMIT = partners("activity-voucher-submit", MoveActivity.class);
    public static final Operation<MoveActivity, ActivityVoucher> WITHDRAW = partners("activity-voucher-withdraw", MoveActivity.class);
    public static final Operation<MoveActivity, ActivityVoucher> COPY = partners("activity-voucher-copy", MoveActivity.class);
    public static final Operation<ReviewActivity, ActivityVoucher> REVIEW = new Operation<>("activity-voucher-review",
            ReviewActivity.class, ActivityVoucher.class, PLATFORM, Set.of(PermissionItem.ACTIVITY_VOUCHERS_REVIEW));

    static final Operation<ActivityFilter, ActivityVoucher> OWN = new Operation<>("partner-activity-vouchers", ActivityFilter.class,
            ActivityVoucher.class, PARTNERS, Set.of(PermissionItem.ACTIVITY_VOUCHERS_VIEW, PermissionItem.ACTIVITY_VOUCHERS_APPLY));
    static final Operation<ActivityFilter, ActivityVoucher> ALL = new Operation<>("platform-activity-vouchers", ActivityFilter.class,
            ActivityVoucher.class, PLATFORM, Set.of(PermissionItem.ACTIVITY_VOUCHERS_REVIEW));

    private ActivityOperations() {
    }

    private static <C> Operation<C, ActivityVoucher> partners(String name, Class<C> command) {
        return new Operation<>(name, command, ActivityVoucher.class, PARTNERS, APPLY);
    }

    /** What is asked and changes nothing. */
    public static List<Operation<?, ?>> queries() {
        return List.of(OWN, ALL);
    }
}
