package org.partnercenter.application.identity;

import static org.partnercenter.application.kernel.Column.Type.FLAG;
import static org.partnercenter.application.kernel.Column.Type.FROM;
import static org.partnercenter.application.kernel.Column.Type.TEXT;
import static org.partnercenter.application.kernel.Column.Type.UNTIL;

import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.RowResult;

import java.util.List;
import java.util.Map;

/** The platform's files of parties, and of what only the vendor knows about them. */
final class IdentityFiles {

    private static final FileKind.Title PARTY = new FileKind.Title("party_id", "账号ID");
    private static final FileKind.Title HOLDS = new FileKind.Title("holds", "是否成立");

    private static final FileKind<RegisterParty, PartyRegistered> PARTIES = new FileKind<>("parties", IdentityOperations.REGISTER_PARTY, List.of(
            Column.optional("id", "账号ID", TEXT),
            Column.required("kind", "账号类型", TEXT),
            Column.required("name", "名称", TEXT),
            Column.required("account_name", "账号名", TEXT),
            Column.optional("distributor_id", "总经销商ID", TEXT),
            Column.optional("mobile_phone", "手机号", TEXT),
            Column.optional("email", "邮箱", TEXT),
            Column.optional("account_manager_id", "客户经理ID", TEXT),
            Column.optional("account_manager_name", "客户经理姓名", TEXT)),
            List.of(PARTY), registered -> RowResult.granted(Map.of(PARTY.name(), registered.id().value())));

    private static final FileKind<RecordFact, FactRecorded> FACTS = new FileKind<>("facts", IdentityOperations.RECORD_FACT, List.of(
            Column.required("party_id", "账号ID", TEXT),
            Column.required("fact", "事实", TEXT),
            Column.optional("holds", "是否成立", FLAG),
            Column.optional("value", "内容", TEXT),
            Column.optional("valid_from", "生效时间", FROM),
            Column.optional("valid_until", "失效时间", UNTIL)),
            List.of(PARTY, HOLDS), recorded -> RowResult.granted(Map.of(PARTY.name(), recorded.party().value(),
                    HOLDS.name(), String.valueOf(recorded.holds()))));

    private IdentityFiles() {
    }

    static List<FileKind<?, ?>> kinds() {
        return List.of(PARTIES, FACTS);
    }
}
