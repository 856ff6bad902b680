package org.partnercenter.application.coupon.whitelist;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;
import org.partnercenter.domain.coupon.WhiteList;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;

import java.util.List;
import java.util.Map;

import static org.partnercenter.application.kernel.Column.Type.ONLY;
import static org.partnercenter.application.kernel.Column.Type.TEXT;

/** The file that is one version of a white list, one customer a row. */
public final class WhiteListFiles {

    private static final FileKind.Title VERSION = new FileKind.Title("version", "版本");

    private static final FileKind<ImportWhiteList, WhiteListVersion> LIST = new FileKind<>(WhiteListOperations.IMPORT, List.of(
            Column.required("customer_id", "客户ID", ONLY).into("customer_ids"),
            Column.optional("partner_id", "伙伴ID", TEXT)),
            List.of(VERSION), version -> RowResult.granted(Map.of(VERSION.name(), String.valueOf(version.version()))))
            .asOne(WhiteList.MAX_CUSTOMERS, WhiteListFiles::whole);

    private WhiteListFiles() {
    }

    public static List<FileKind<?, ?>> kinds() {
        return List.of(LIST);
    }

    /** All rows are of one partner. */
    private static Decision<ImportWhiteList> whole(List<ImportWhiteList> rows) {
        var partner = rows.getFirst().partner();
        return rows.stream().anyMatch(row -> !row.partner().equals(partner))
                ? Decision.refused(CommonRefusal.FIELD_INVALID.refusal("field", "partner_id"))
                : Decision.granted(new ImportWhiteList(partner, rows.stream().flatMap(row -> row.customers().stream()).toList()));
    }
}
