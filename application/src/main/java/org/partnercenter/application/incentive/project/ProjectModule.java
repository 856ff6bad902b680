package org.partnercenter.application.incentive.project;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;
import org.partnercenter.application.kernel.UseCase;

import java.util.List;
import java.util.Map;

import static org.partnercenter.application.kernel.Column.Type.AMOUNT;
import static org.partnercenter.application.kernel.Column.Type.TEXT;

/** Puts incentives of projects together from their ports. */
public final class ProjectModule {

    private static final FileKind.Title TAKEN = new FileKind.Title("taken_back", "追回金额");
    private static final FileKind.Title BILL = new FileKind.Title("incentive_bill_id", "激励账单ID");
    private static final FileKind<RecordRefund, RefundRecorded> REFUNDS = new FileKind<>("project-refunds", ProjectOperations.REFUND, List.of(
            Column.required("project_id", "项目ID", TEXT),
            Column.required("refund_id", "退款ID", TEXT),
            Column.required("refunded_on", "退款日期", TEXT),
            Column.required("amount", "退款金额", AMOUNT)), List.of(TAKEN, BILL),
            refunded -> RowResult.granted(Map.of(TAKEN.name(), refunded.taken().toMajor().toPlainString(), BILL.name(), refunded.bill().orElse(""))));

    private final ProjectPorts ports;

    public ProjectModule(ProjectPorts ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        return List.of(new RefundRecording(ports, billing()));
    }

    /** For those whose projects are to be reconciled and paid. */
    public ProjectBilling billing() {
        return new ProjectBilling(ports);
    }

    public static List<FileKind<?, ?>> files() {
        return List.of(REFUNDS);
    }
}
