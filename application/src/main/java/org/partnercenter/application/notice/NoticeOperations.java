package org.partnercenter.application.notice;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

import static org.partnercenter.domain.kernel.PartyKind.CUSTOMER;
import static org.partnercenter.domain.kernel.PartyKind.DISTRIBUTOR;
import static org.partnercenter.domain.kernel.PartyKind.GOV_SUBSIDY;
import static org.partnercenter.domain.kernel.PartyKind.RESELLER;
import static org.partnercenter.domain.kernel.PartyKind.SOLUTION_PROVIDER;

/** What can be asked about notices; each party about its own. */
public final class NoticeOperations {

    private static final Set<PartyKind> NOTIFIED = Set.of(DISTRIBUTOR, SOLUTION_PROVIDER, GOV_SUBSIDY, RESELLER, CUSTOMER);

    public static final Operation<ReadNotice, Notice> READ = new Operation<>("notice-read", ReadNotice.class, Notice.class,
            NOTIFIED, Set.of(PermissionItem.NOTICES_VIEW));
    public static final Operation<SetNotices, NoticeSetting> SET = new Operation<>("notice-setting-change", SetNotices.class,
            NoticeSetting.class, NOTIFIED, Set.of(PermissionItem.NOTICE_SETTINGS_CHANGE));

    @SuppressWarnings("rawtypes")
    static final Operation<Boolean, Page> LIST = new Operation<>("notices", Boolean.class, Page.class, NOTIFIED,
            Set.of(PermissionItem.NOTICES_VIEW));

    /** Those that only tell. */
    public static List<Operation<?, ?>> queries() {
        return List.of(LIST);
    }

    private NoticeOperations() {
    }
}
