package org.partnercenter.application.realname;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;

import java.util.List;
import java.util.Map;

import static org.partnercenter.application.kernel.Column.Type.TEXT;

/** The files that decide applications, one application a row. */
public final class RealNameFiles {

    private static final FileKind.Title APPLICATION = new FileKind.Title("application_id", "申请ID");
    private static final FileKind.Title STATUS = new FileKind.Title("status", "状态");

    private static final FileKind<Review, Reviewed> REVIEWS = new FileKind<>("reviews", RealNameOperations.REVIEW, List.of(
            Column.optional("application_id", "申请ID", TEXT),
            Column.optional("customer_id", "客户ID", TEXT),
            Column.required("decision", "审核结论", TEXT),
            Column.optional("opinion", "审批意见", TEXT)),
            List.of(APPLICATION, STATUS), RealNameFiles::reviewed);

    private RealNameFiles() {
    }

    public static List<FileKind<?, ?>> kinds() {
        return List.of(REVIEWS);
    }

    private static RowResult reviewed(Reviewed result) {
        return RowResult.granted(Map.of(APPLICATION.name(), result.application().value(), STATUS.name(), result.status().name()));
    }
}
