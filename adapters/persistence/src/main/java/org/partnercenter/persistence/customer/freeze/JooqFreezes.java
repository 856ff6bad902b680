package org.partnercenter.persistence.customer.freeze;

import org.jooq.Row2;
import org.jooq.Row5;
import org.jooq.impl.DSL;
import org.partnercenter.application.customer.freeze.Freezes;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.freeze.AccountRelease;
import org.partnercenter.domain.customer.freeze.CustomerFreeze;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.Rows;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.values;
import static org.partnercenter.persistence.db.Tables.ACCOUNT_RELEASE;
import static org.partnercenter.persistence.db.Tables.CUSTOMER_FREEZE;

/** Freezes as rows. A partial unique index keeps a customer from having two in force. */
public final class JooqFreezes implements Freezes {

    private static final Comparator<CustomerFreeze> ONE_ORDER =
            Comparator.comparing(CustomerFreeze::customer).thenComparing(freeze -> freeze.id().value());

    private final Database database;

    public JooqFreezes(Database database) {
        this.database = database;
    }

    @Override
    public Map<PartyId, CustomerFreeze> inForce(Set<PartyId> customers) {
        var t = CUSTOMER_FREEZE;
        var found = new HashMap<PartyId, CustomerFreeze>();
        for (var chunk : Chunks.of(List.copyOf(customers))) {
            database.dsl().selectFrom(t).where(t.CUSTOMER_ID.in(texts(chunk))).and(t.ENDED_AT.isNull()).forEach(row ->
                    found.put(new PartyId(row.getCustomerId()), FreezeRows.freeze(row)));
        }
        return found;
    }

    @Override
    public Map<PartyId, AccountRelease> releases(Set<PartyId> customers) {
        var t = ACCOUNT_RELEASE;
        var found = new HashMap<PartyId, AccountRelease>();
        for (var chunk : Chunks.of(List.copyOf(customers))) {
            database.dsl().select(t.fields()).distinctOn(t.CUSTOMER_ID).from(t).where(t.CUSTOMER_ID.in(texts(chunk)))
                    .orderBy(t.CUSTOMER_ID, t.RELEASED_AT.desc()).fetchInto(t).forEach(row ->
                            found.put(new PartyId(row.getCustomerId()), FreezeRows.release(row)));
        }
        return found;
    }

    @Override
    public void end(List<CustomerFreeze> freezes) {
        var t = CUSTOMER_FREEZE;
        for (var chunk : Chunks.of(freezes.stream().sorted(ONE_ORDER).toList())) {
            var rows = chunk.stream().map(each -> each.ended().map(step -> row(each.id().value(), step.at(), step.by().value(),
                    step.event().name(), step.reason().orElse(null))).orElseThrow()).toArray(Row5[]::new);
            @SuppressWarnings("unchecked")
            var v = values(rows).as("v", "id", "at", "by", "event", "reason");
            int ended = database.dsl().update(t)
                    .set(t.ENDED_AT, field(DSL.name("v", "at"), t.ENDED_AT.getDataType()))
                    .set(t.ENDED_BY, field(DSL.name("v", "by"), String.class))
                    .set(t.ENDED_EVENT, field(DSL.name("v", "event"), String.class))
                    .set(t.ENDED_REASON, field(DSL.name("v", "reason"), String.class))
                    .from(v).where(t.ID.eq(field(DSL.name("v", "id"), String.class))).and(t.ENDED_AT.isNull()).execute();
            if (ended != chunk.size()) {
                throw new IllegalStateException("a freeze to be ended was not in force");
            }
        }
    }

    @Override
    public void begin(List<CustomerFreeze> freezes) {
        var t = CUSTOMER_FREEZE;
        for (var chunk : Chunks.of(freezes.stream().sorted(ONE_ORDER).toList())) {
            database.dsl().insertInto(t).set(chunk.stream().map(FreezeRows::row).toList()).execute();
        }
    }

    @Override
    public void keep(List<CustomerFreeze> freezes) {
        var t = CUSTOMER_FREEZE;
        for (var chunk : Chunks.of(freezes.stream().sorted(ONE_ORDER).toList())) {
            var rows = chunk.stream().map(each -> row(each.id().value(), Rows.text(each.reseller()))).toArray(Row2[]::new);
            @SuppressWarnings("unchecked")
            var v = values(rows).as("v", "id", "reseller_id");
            database.dsl().update(t).set(t.RESELLER_ID, field(DSL.name("v", "reseller_id"), String.class)).from(v)
                    .where(t.ID.eq(field(DSL.name("v", "id"), String.class))).and(t.ENDED_AT.isNull()).execute();
        }
    }

    @Override
    public void release(List<AccountRelease> releases) {
        var t = ACCOUNT_RELEASE;
        for (var chunk : Chunks.of(releases)) {
            database.dsl().insertInto(t).set(chunk.stream().map(FreezeRows::row).toList()).onConflictDoNothing().execute();
        }
    }

    @Override
    public History history(Scope scope, PartyId customer) {
        return database.seenBy(scope, () -> new History(
                database.dsl().selectFrom(CUSTOMER_FREEZE).where(CUSTOMER_FREEZE.CUSTOMER_ID.eq(customer.value()))
                        .and(FreezeRows.freezesIn(scope)).orderBy(CUSTOMER_FREEZE.BEGUN_AT.desc(), CUSTOMER_FREEZE.ID.desc())
                        .fetch(FreezeRows::freeze),
                database.dsl().selectFrom(ACCOUNT_RELEASE).where(ACCOUNT_RELEASE.CUSTOMER_ID.eq(customer.value()))
                        .and(FreezeRows.releasesIn(scope)).orderBy(ACCOUNT_RELEASE.RELEASED_AT.desc()).fetch(FreezeRows::release)));
    }

    private static List<String> texts(Collection<PartyId> ids) {
        return ids.stream().map(PartyId::value).toList();
    }
}
