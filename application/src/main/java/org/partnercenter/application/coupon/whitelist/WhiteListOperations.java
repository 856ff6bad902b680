package org.partnercenter.application.coupon.whitelist;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What can be asked about white lists. */
public final class WhiteListOperations {

    public static final Operation<ImportWhiteList, WhiteListVersion> IMPORT = new Operation<>("coupon-white-list",
            ImportWhiteList.class, WhiteListVersion.class, Set.of(PartyKind.PLATFORM, PartyKind.GOV_SUBSIDY),
            Set.of(PermissionItem.WHITE_LIST_IMPORT));

    static final Operation<Void, Void> OWN = new Operation<>("partner-white-list", Void.class, Void.class,
            Set.of(PartyKind.GOV_SUBSIDY), Set.of(PermissionItem.COUPON_VIEW, PermissionItem.WHITE_LIST_IMPORT));
    static final Operation<Void, Void> ALL = new Operation<>("platform-white-lists", Void.class, Void.class,
            Set.of(PartyKind.PLATFORM), Set.of(PermissionItem.COUPON_VIEW, PermissionItem.WHITE_LIST_IMPORT));

    private WhiteListOperations() {
    }

    /** What is asked and changes nothing. */
    public static List<Operation<?, ?>> queries() {
        return List.of(OWN, ALL);
    }
}
