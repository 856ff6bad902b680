package org.partnercenter.application.customer;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Cell;
import org.partnercenter.application.kernel.ExportFilters;
import org.partnercenter.application.kernel.ExportKind.Column;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.PersonalColumn;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The customer list as a file (COM-23), masked (COM-22). */
final class CustomerExports {

    private static final Set<PartyKind> CALLERS = Set.of(PartyKind.PLATFORM, PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR,
            PartyKind.GOV_SUBSIDY, PartyKind.RESELLER);
    /** Held by the main account, and by the operators it makes administrators. */
    private static final Set<PermissionItem> ADMINISTRATORS = Set.of(PermissionItem.CUSTOMER_LIST_EXPORT);

    private final CustomerQueries queries;
    private final CustomerScopes scopes;

    CustomerExports(CustomerQueries queries, CustomerScopes scopes) {
        this.queries = queries;
        this.scopes = scopes;
    }

    ExportKind<SubCustomer> customers() {
        return new ExportKind<>(new FileKind.Title("customers", "客户列表"), CALLERS, ADMINISTRATORS, List.of(
                new Column<>("customer_id", "客户ID", row -> Cell.of(row.association().customer())),
                new Column<>("name", "客户名称", row -> Cell.of(PersonalColumn.NAME.masked(row.name()))),
                new Column<>("account_name", "账号名", row -> Cell.of(PersonalColumn.ACCOUNT_NAME.masked(row.accountName()))),
                new Column<>("mobile_phone", "手机号", row -> personal(PersonalColumn.MOBILE_PHONE, row.mobilePhone())),
                new Column<>("email", "邮箱", row -> personal(PersonalColumn.EMAIL, row.email())),
                new Column<>("partner_id", "伙伴ID", row -> Cell.of(row.association().partner())),
                new Column<>("indirect_partner_id", "云经销商ID", row -> Cell.of(row.association().reseller(), Cell::of)),
                new Column<>("association_type", "关联类型", row -> Cell.of(row.association().type())),
                new Column<>("associated_on", "关联时间", row -> Cell.of(row.association().associatedOn())),
                new Column<>("label", "标签", row -> Cell.of(row.association().label(), Cell::of)),
                new Column<>("verified_status", "实名认证状态", row -> Cell.of(row.standing().verification().orElse("-1"))),
                new Column<>("customer_type", "客户类型", row -> Cell.of(row.standing().type().orElse("-1"))),
                new Column<>("frozen_status", "冻结状态", row -> Cell.of(row.standing().frozen().orElse("0"))),
                new Column<>("customer_level", "客户等级", row -> Cell.of(row.standing().level(), Cell::of)),
                new Column<>("account_manager_name", "客户经理", row ->
                        personal(PersonalColumn.ACCOUNT_MANAGER_NAME, row.accountManager()))),
                this::open, row -> row.association().id().value());
    }

    private static Cell personal(PersonalColumn column, Optional<String> plain) {
        return Cell.of(plain.map(column::masked), Cell::of);
    }

    private Decision<ExportKind.Rows<SubCustomer>> open(Caller caller, ExportFilters filters, Instant now) {
        var filter = new SubCustomerFilter(Optional.empty(), Optional.empty(), Optional.empty(),
                filters.code("association_type", AssociationType::ofCode), filters.instant("associated_on_begin"),
                filters.instant("associated_on_end"), filters.party("customer_id"));
        var reseller = filters.party("indirect_partner_id");
        boolean basic = CustomerScopes.areAResellers(caller, reseller);
        return scopes.of(caller, reseller).map(scope -> page -> {
            var found = queries.customers(scope, filter, page, now);
            return basic ? found.map(SubCustomer::basic) : found;
        });
    }
}
