package org.partnercenter.persistence.customer.leave;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.customer.leave.ChangeFilter;
import org.partnercenter.application.customer.leave.ChangeQueries;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.leave.ChangeRequest;
import org.partnercenter.domain.customer.leave.ChangeRequestId;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.Rows;

import java.util.Optional;

import static org.partnercenter.persistence.db.Tables.ASSOCIATION;
import static org.partnercenter.persistence.db.Tables.CHANGE_REQUEST;

/** Lists of requests. */
public final class JooqChangeQueries implements ChangeQueries {

    private final Database database;

    public JooqChangeQueries(Database database) {
        this.database = database;
    }

    @Override
    public Page<ChangeRequest> requests(Scope scope, ChangeFilter filter, PageRequest page) {
        var t = CHANGE_REQUEST;
        var matching = inScope(scope).and(of(filter));
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0,
                database.dsl().selectFrom(t).where(matching).and(behind(page)).orderBy(t.SUBMITTED_AT.desc(), t.ID.desc())
                        .offset(page.offset()).limit(page.limit()).fetch(ChangeRows::request)));
    }

    @Override
    public Optional<ChangeRequest> request(Scope scope, ChangeRequestId id) {
        var t = CHANGE_REQUEST;
        return database.seenBy(scope, () -> database.dsl().selectFrom(t).where(t.ID.eq(id.value())).and(inScope(scope))
                .fetchOptional(ChangeRows::request));
    }

    private static Condition inScope(Scope scope) {
        var t = CHANGE_REQUEST;
        var a = ASSOCIATION;
        return scope instanceof Scope.OfAccountManager(var of, var manager)
                ? inScope(of).and(DSL.exists(DSL.selectOne().from(a).where(a.ID.eq(t.ASSOCIATION_ID)).and(a.MANAGER_ID.eq(manager))))
                : Rows.visible(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID);
    }

    private static Condition of(ChangeFilter filter) {
        var t = CHANGE_REQUEST;
        return DSL.noCondition()
                .and(filter.kind().map(kind -> t.KIND.eq(kind.name())).orElseGet(DSL::noCondition))
                .and(filter.customer().map(id -> t.CUSTOMER_ID.eq(id.value())).orElseGet(DSL::noCondition))
                .and(filter.status().map(status -> t.STATUS.eq(status.name())).orElseGet(DSL::noCondition))
                .and(filter.startedBy().map(side -> t.STARTED_BY.eq(side.name())).orElseGet(DSL::noCondition))
                .and(filter.begin().map(t.SUBMITTED_AT::gt).orElseGet(DSL::noCondition))
                .and(filter.end().map(t.SUBMITTED_AT::lt).orElseGet(DSL::noCondition));
    }

    private static Condition behind(PageRequest page) {
        var t = CHANGE_REQUEST;
        var seen = t.as("seen");
        return page.after().<Condition>map(marker -> DSL.row(t.SUBMITTED_AT, t.ID).lt(
                DSL.select(seen.SUBMITTED_AT, seen.ID).from(seen).where(seen.ID.eq(marker)))).orElseGet(DSL::noCondition);
    }
}
