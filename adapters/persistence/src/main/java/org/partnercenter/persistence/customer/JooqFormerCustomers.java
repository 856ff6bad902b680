package org.partnercenter.persistence.customer;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.customer.leave.FormerCustomers;
import org.partnercenter.application.customer.leave.FormerFilter;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.AssociationEnd;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

import static org.partnercenter.persistence.db.Tables.ASSOCIATION;

/** Associations that are over. Their rows stay, so that former partners can look back (ASC-34). */
public final class JooqFormerCustomers implements FormerCustomers {

    private final Database database;

    public JooqFormerCustomers(Database database) {
        this.database = database;
    }

    @Override
    public Page<Association> former(Scope scope, FormerFilter filter, PageRequest page) {
        var t = ASSOCIATION;
        var matching = AssociationRows.inScope(scope).and(t.ENDED_AT.isNotNull())
                .and(t.END_CAUSE.in(AssociationEnd.DISASSOCIATED.name(), AssociationEnd.RESELLER_TRANSFERRED.name()))
                .and(filter.customer().map(id -> t.CUSTOMER_ID.eq(id.value())).orElseGet(DSL::noCondition))
                .and(filter.begin().map(t.ENDED_AT::gt).orElseGet(DSL::noCondition))
                .and(filter.end().map(t.ENDED_AT::lt).orElseGet(DSL::noCondition));
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0,
                database.dsl().selectFrom(t).where(matching).and(behind(page)).orderBy(t.ENDED_AT.desc(), t.ID.desc())
                        .offset(page.offset()).limit(page.limit()).fetch(AssociationRows::association)));
    }

    private static Condition behind(PageRequest page) {
        var t = ASSOCIATION;
        var seen = t.as("seen");
        return page.after().<Condition>map(marker -> DSL.row(t.ENDED_AT, t.ID).lt(
                DSL.select(seen.ENDED_AT, seen.ID).from(seen).where(seen.ID.eq(marker)))).orElseGet(DSL::noCondition);
    }

    @Override
    public Set<PartyId> associatedBetween(Scope scope, Set<PartyId> customers, Instant from, Instant until) {
        var t = ASSOCIATION;
        return database.seenBy(scope, () -> {
            var found = new HashSet<PartyId>();
            for (var chunk : Chunks.of(customers.stream().map(PartyId::value).toList())) {
                database.dsl().selectDistinct(t.CUSTOMER_ID).from(t).where(t.CUSTOMER_ID.in(chunk)).and(AssociationRows.inScope(scope))
                        .and(t.ASSOCIATED_ON.lt(until)).and(t.ENDED_AT.isNull().or(t.ENDED_AT.gt(from)))
                        .forEach(row -> found.add(new PartyId(row.value1())));
            }
            return found;
        });
    }
}
