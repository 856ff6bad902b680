package org.partnercenter.application.customer.reseller;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;

import java.util.List;
import java.util.Map;

/** The files that move customers between resellers, one customer a row. */
public final class ResellerFiles {

    private static final FileKind.Title ASSOCIATION = new FileKind.Title("association_id", "关联ID");

    private static final FileKind<MoveCustomers, MovedCustomers> TRANSFERS = new FileKind<>("reseller-transfers",
            ResellerOperations.MOVE_CUSTOMERS, List.of(
            Column.required("customer_id", "客户ID", Column.Type.ONLY).into("customer_ids"),
            Column.optional("indirect_partner_id", "云经销商ID", Column.Type.TEXT)),
            List.of(ASSOCIATION), ResellerFiles::moved);

    private ResellerFiles() {
    }

    public static List<FileKind<?, ?>> kinds() {
        return List.of(TRANSFERS);
    }

    private static RowResult moved(MovedCustomers result) {
        return result.rejected().isEmpty()
                ? RowResult.granted(Map.of(ASSOCIATION.name(), result.moved().getFirst().id().value()))
                : RowResult.refused(result.rejected().getFirst().refusals());
    }
}
