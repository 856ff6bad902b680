package org.partnercenter.application.customer.leave;

import static org.partnercenter.application.kernel.Column.Type.FLAG;
import static org.partnercenter.application.kernel.Column.Type.TEXT;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;
import org.partnercenter.domain.customer.leave.ChangeRequest;

import java.util.List;
import java.util.Map;

/** The files in which partners ask that customers leave, one customer a row. */
public final class LeaveFiles {

    private static final FileKind.Title REQUEST_ID = new FileKind.Title("request_id", "申请ID");

    private static final FileKind<SubmitChange, ChangeRequest> DISASSOCIATIONS = new FileKind<>("disassociations",
            LeaveOperations.DISASSOCIATE, List.of(
            Column.required("customer_id", "客户ID", TEXT),
            Column.required("reason", "原因", TEXT),
            Column.required("notice_accepted", "已阅读须知", FLAG)),
            List.of(REQUEST_ID), request -> RowResult.granted(Map.of(REQUEST_ID.name(), request.id().value())));

    private LeaveFiles() {
    }

    public static List<FileKind<?, ?>> kinds() {
        return List.of(DISASSOCIATIONS);
    }
}
