package org.partnercenter.application.certification;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;

import java.util.List;
import java.util.Map;

import static org.partnercenter.application.kernel.Column.Type.TEXT;

/** The files that decide certifications, and tell what the bank says of amounts; one partner a row. */
final class CertificationFiles {

    private static final FileKind.Title PARTNER = new FileKind.Title("partner_id", "伙伴ID");
    private static final FileKind.Title STATUS = new FileKind.Title("status", "状态");
    private static final Column REASON = Column.optional("reason", "原因", TEXT);

    private static final FileKind<ReviewBusinessInfo, CertificationStep> CERTIFICATIONS = new FileKind<>("certifications",
            CertificationOperations.REVIEW, List.of(
            Column.required("partner_id", "伙伴ID", TEXT),
            Column.required("decision", "审核结论", TEXT),
            REASON), List.of(PARTNER, STATUS), CertificationFiles::row);

    private static final FileKind<RecordTransfer, CertificationStep> BANK_TRANSFERS = new FileKind<>("bank-transfers",
            CertificationOperations.TRANSFER, List.of(
            Column.required("partner_id", "伙伴ID", TEXT),
            Column.required("outcome", "打款结果", TEXT),
            REASON), List.of(PARTNER, STATUS), CertificationFiles::row);

    private CertificationFiles() {
    }

    static List<FileKind<?, ?>> kinds() {
        return List.of(CERTIFICATIONS, BANK_TRANSFERS);
    }

    private static RowResult row(CertificationStep step) {
        return RowResult.granted(Map.of(PARTNER.name(), step.partner().value(), STATUS.name(), step.status().name()));
    }
}
