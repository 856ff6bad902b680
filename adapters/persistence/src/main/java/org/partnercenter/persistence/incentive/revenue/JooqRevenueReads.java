package org.partnercenter.persistence.incentive.revenue;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.incentive.revenue.LineFilter;
import org.partnercenter.application.incentive.revenue.ListedLine;
import org.partnercenter.application.incentive.revenue.RevenueFilter;
import org.partnercenter.application.incentive.revenue.RevenueReads;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.incentive.RevenueStatus;
import org.partnercenter.domain.incentive.revenue.RevenueLine;
import org.partnercenter.domain.incentive.revenue.RevenueStatement;
import org.partnercenter.domain.incentive.revenue.RevenueStatementId;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.EitherEnd;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.partnercenter.persistence.db.Tables.ASSOCIATION;
import static org.partnercenter.persistence.db.Tables.REVENUE_LINE;
import static org.partnercenter.persistence.db.Tables.REVENUE_STATEMENT;

/** Lists of revenue. The total of all lines is the statement's; filtered ones are counted in the index of the list. */
public final class JooqRevenueReads implements RevenueReads {

    private final Database database;

    public JooqRevenueReads(Database database) {
        this.database = database;
    }

    @Override
    public Page<RevenueStatement> statements(Scope scope, RevenueFilter filter, YearMonth current, PageRequest page) {
        var t = REVENUE_STATEMENT;
        var seen = t.as("seen");
        var matching = ofStatements(scope)
                .and(filter.partner().map(id -> t.PARTNER_ID.eq(id.value())).orElseGet(DSL::noCondition))
                .and(filter.first().map(month -> t.MONTH.ge(month.toString())).orElseGet(DSL::noCondition))
                .and(filter.last().map(month -> t.MONTH.le(month.toString())).orElseGet(DSL::noCondition))
                .and(filter.status().map(status -> in(status, current)).orElseGet(DSL::noCondition));
        var behind = page.after().<Condition>map(marker -> row(t.MONTH, t.ID).lt(select(seen.MONTH, seen.ID).from(seen).where(seen.ID.eq(marker))))
                .orElseGet(DSL::noCondition);
        return database.seenBy(scope, () -> {
            long total = page.counted() ? database.dsl().fetchCount(t, matching) : 0;
            var slice = EitherEnd.of(page, total);
            return new Page<>(total, slice.limit() == 0 ? List.of() : slice.inOrder(database.dsl().selectFrom(t).where(matching).and(behind)
                    .orderBy(slice.reversed() ? t.MONTH.asc() : t.MONTH.desc(), slice.reversed() ? t.ID.asc() : t.ID.desc())
                    .offset(slice.offset()).limit(slice.limit()).fetch(StatementRows::statement)));
        });
    }

    private static Condition in(RevenueStatus status, YearMonth current) {
        var t = REVENUE_STATEMENT;
        return switch (status) {
            case FINAL -> t.FINAL_AT.isNotNull();
            case DRAFT -> t.FINAL_AT.isNull().and(t.MONTH.lt(current.toString()));
            case ESTIMATED -> t.FINAL_AT.isNull().and(t.MONTH.ge(current.toString()));
        };
    }

    @Override
    public Optional<RevenueStatement> statement(Scope scope, RevenueStatementId id) {
        return database.seenBy(scope, () -> database.dsl().selectFrom(REVENUE_STATEMENT).where(REVENUE_STATEMENT.ID.eq(id.value()))
                .and(ofStatements(scope)).fetchOptional(StatementRows::statement));
    }

    private static Condition ofStatements(Scope scope) {
        return switch (scope) {
            case Scope.Everything() -> DSL.noCondition();
            case Scope.OfPartner(var own) -> REVENUE_STATEMENT.PARTNER_ID.eq(own.value());
            case Scope.OfReseller own -> DSL.falseCondition();
            case Scope.OfHolder own -> DSL.falseCondition();
            case Scope.OfAccountManager own -> DSL.falseCondition();
        };
    }

    @Override
    public Page<ListedLine> lines(Scope scope, RevenueStatement of, LineFilter filter, PageRequest page) {
        var t = REVENUE_LINE;
        var seen = t.as("seen");
        var matching = on(of).and(ofLines(scope)).and(matching(filter));
        var behind = page.after().<Condition>map(marker -> row(t.REVENUE_TIME, t.ID).lt(select(seen.REVENUE_TIME, seen.ID).from(seen)
                .where(seen.ID.eq(marker)))).orElseGet(DSL::noCondition);
        boolean all = filter.equals(LineFilter.ALL) && !(scope instanceof Scope.OfAccountManager);
        return database.seenBy(scope, () -> {
            long total = !page.counted() ? 0 : all ? of.lines() : database.dsl().fetchCount(t, matching);
            var slice = EitherEnd.of(page, total);
            var found = slice.limit() == 0 ? List.<RevenueLine>of() : slice.inOrder(database.dsl().selectFrom(t).where(matching).and(behind)
                    .orderBy(slice.reversed() ? t.REVENUE_TIME.asc() : t.REVENUE_TIME.desc(), slice.reversed() ? t.ID.asc() : t.ID.desc())
                    .offset(slice.offset()).limit(slice.limit()).fetch(LineRows::line));
            return new Page<>(total, managed(found));
        });
    }

    @Override
    public Optional<ListedLine> line(Scope scope, RevenueStatement of, RevenueLineId id) {
        return database.seenBy(scope, () -> managed(database.dsl().selectFrom(REVENUE_LINE).where(REVENUE_LINE.ID.eq(id.value())).and(on(of))
                .and(ofLines(scope)).fetch(LineRows::line)).stream().findFirst());
    }

    private static Condition on(RevenueStatement statement) {
        return REVENUE_LINE.PARTNER_ID.eq(statement.partner().value()).and(REVENUE_LINE.MONTH.eq(statement.month().toString()));
    }

    private static Condition ofLines(Scope scope) {
        return switch (scope) {
            case Scope.Everything() -> DSL.noCondition();
            case Scope.OfPartner(var own) -> REVENUE_LINE.PARTNER_ID.eq(own.value());
            case Scope.OfReseller own -> DSL.falseCondition();
            case Scope.OfHolder own -> DSL.falseCondition();
            case Scope.OfAccountManager(var of, var manager) -> ofLines(of).and(managedBy(manager));
        };
    }

    private static Condition matching(LineFilter filter) {
        var t = REVENUE_LINE;
        return filter.orderId().map(t.ORDER_ID::eq).orElseGet(DSL::noCondition)
                .and(filter.customer().map(id -> t.CUSTOMER_ID.eq(id.value())).orElseGet(DSL::noCondition))
                .and(filter.manager().map(JooqRevenueReads::managedBy).orElseGet(DSL::noCondition))
                .and(filter.reseller().map(id -> t.RESELLER_ID.eq(id.value())).orElseGet(DSL::noCondition))
                .and(filter.serviceType().map(code -> lower(t.SERVICE_TYPE).eq(code.toLowerCase(Locale.ROOT))).orElseGet(DSL::noCondition))
                .and(filter.orderType().map(type -> t.ORDER_TYPE.eq(type.name())).orElseGet(DSL::noCondition))
                .and(filter.billingMode().map(mode -> t.BILLING_MODE.eq(mode.name())).orElseGet(DSL::noCondition))
                .and(filter.associationType().map(type -> t.ASSOCIATION_TYPE.eq(type.code())).orElseGet(DSL::noCondition))
                .and(filter.from().map(t.REVENUE_TIME::ge).orElseGet(DSL::noCondition))
                .and(filter.until().map(t.REVENUE_TIME::le).orElseGet(DSL::noCondition));
    }

    /** The latest association of the customer with the same keeper names the operator, as it does for bills. */
    static Condition managedBy(String operator) {
        var t = REVENUE_LINE;
        var last = ASSOCIATION.as("last");
        var later = ASSOCIATION.as("later");
        return exists(selectOne().from(last).where(last.CUSTOMER_ID.eq(t.CUSTOMER_ID)).and(last.PARTNER_ID.eq(t.PARTNER_ID))
                .and(last.RESELLER_ID.isNotDistinctFrom(t.RESELLER_ID)).and(last.MANAGER_ID.eq(operator))
                .and(notExists(selectOne().from(later).where(later.CUSTOMER_ID.eq(last.CUSTOMER_ID))
                        .and(later.PARTNER_ID.eq(last.PARTNER_ID)).and(later.RESELLER_ID.isNotDistinctFrom(last.RESELLER_ID))
                        .and(row(later.ASSOCIATED_ON, later.ID).gt(row(last.ASSOCIATED_ON, last.ID))))));
    }

    private List<ListedLine> managed(List<RevenueLine> lines) {
        var t = ASSOCIATION;
        var customers = lines.stream().map(line -> line.source().customer().value()).collect(Collectors.toSet());
        if (customers.isEmpty()) {
            return List.of();
        }
        var managers = new HashMap<List<Optional<String>>, Optional<String>>();
        database.dsl().select(t.CUSTOMER_ID, t.PARTNER_ID, t.RESELLER_ID, t.MANAGER_ID).from(t).where(t.CUSTOMER_ID.in(customers))
                .orderBy(t.ASSOCIATED_ON, t.ID).forEach(row -> managers.put(List.of(Optional.of(row.value1()), Optional.of(row.value2()),
                        Optional.ofNullable(row.value3())), Optional.ofNullable(row.value4())));
        return lines.stream().map(line -> new ListedLine(line, managers.getOrDefault(List.of(Optional.of(line.source().customer().value()),
                Optional.of(line.partner().value()), line.source().keeper().reseller().map(id -> id.value())), Optional.empty()),
                Optional.empty())).toList();
    }
}
