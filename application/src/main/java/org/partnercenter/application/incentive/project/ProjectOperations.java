package org.partnercenter.application.incentive.project;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.Set;

/** What can be asked about incentives of projects. */
public final class ProjectOperations {

    public static final Operation<RecordRefund, RefundRecorded> REFUND = new Operation<>("project-refund-record", RecordRefund.class,
            RefundRecorded.class, Set.of(PartyKind.PLATFORM), Set.of(PermissionItem.INCENTIVES_MANAGE));

    private ProjectOperations() {
    }
}
