package org.partnercenter.application.identity;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Cell;
import org.partnercenter.application.kernel.ExportFilters;
import org.partnercenter.application.kernel.ExportKind.Column;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.PersonalColumn;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.identity.AccountManager;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The list of all parties as a file, masked (COM-22). For the platform. */
final class PartyExports {

    private final IdentityQueries queries;

    PartyExports(IdentityQueries queries) {
        this.queries = queries;
    }

    ExportKind<Party> parties() {
        return new ExportKind<>(new FileKind.Title("parties", "账号列表"), Set.of(PartyKind.PLATFORM), Set.of(), List.of(
                new Column<>("id", "账号ID", row -> Cell.of(row.id())),
                new Column<>("kind", "类型", row -> Cell.of(row.kind().name())),
                personal("name", "名称", PersonalColumn.NAME),
                personal("account_name", "账号名", PersonalColumn.ACCOUNT_NAME),
                new Column<>("distributor_id", "总经销商ID", row -> Cell.of(row.distributor(), Cell::of)),
                personal("mobile_phone", "手机号", PersonalColumn.MOBILE_PHONE),
                personal("email", "邮箱", PersonalColumn.EMAIL),
                new Column<>("account_manager_id", "客户经理ID", row ->
                        Cell.of(row.accountManager().map(AccountManager::id), Cell::of)),
                personal("account_manager_name", "客户经理", PersonalColumn.ACCOUNT_MANAGER_NAME),
                new Column<>("registered_at", "注册时间", row -> Cell.of(row.registeredAt()))),
                this::open, row -> row.id().value());
    }

    private static Column<Party> personal(String name, String chinese, PersonalColumn column) {
        return new Column<>(name, chinese, row ->
                Cell.of(Optional.ofNullable(PlainParties.of(row).get(column)).map(column::masked), Cell::of));
    }

    private Decision<ExportKind.Rows<Party>> open(Caller caller, ExportFilters filters, Instant now) {
        var kind = filters.code("kind", code -> Arrays.stream(PartyKind.values()).filter(each -> each.name().equals(code)).findFirst());
        return Decision.granted(page -> queries.parties(Scope.own(caller), new PartyFilter(kind, page.after().map(PartyId::new)), page));
    }
}
