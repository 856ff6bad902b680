package org.partnercenter.persistence.customer.reseller;

import org.jooq.Condition;
import org.jooq.Row3;
import org.jooq.impl.DSL;
import org.partnercenter.application.customer.reseller.Cooperations;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.reseller.Cooperation;
import org.partnercenter.domain.customer.reseller.CooperationId;
import org.partnercenter.domain.customer.reseller.CooperationStatus;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.ResellerCooperationRecord;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.Rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.values;
import static org.partnercenter.persistence.db.Tables.RESELLER_COOPERATION;

/** Invitations and applications as rows. A partial unique index keeps two parties from having two open. */
public final class JooqCooperations implements Cooperations {

    private static final Comparator<Cooperation> ONE_ORDER = Comparator.comparing(Cooperation::party)
            .thenComparing(Cooperation::distributor);

    private final Database database;

    public JooqCooperations(Database database) {
        this.database = database;
    }

    @Override
    public Map<CooperationId, Cooperation> hold(Set<CooperationId> ids) {
        var t = RESELLER_COOPERATION;
        var held = new HashMap<CooperationId, Cooperation>();
        for (var chunk : Chunks.of(ids.stream().map(CooperationId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(t.ID.in(chunk)).orderBy(t.CUSTOMER_ID, t.PARTNER_ID, t.ID).forUpdate().forEach(row ->
                    held.put(new CooperationId(row.getId()), cooperation(row)));
        }
        return held;
    }

    @Override
    public List<Cooperation> holdOpen(Set<PartyId> parties) {
        var t = RESELLER_COOPERATION;
        var held = new ArrayList<Cooperation>();
        for (var chunk : Chunks.of(parties.stream().map(PartyId::value).sorted().toList())) {
            held.addAll(database.dsl().selectFrom(t).where(t.CUSTOMER_ID.in(chunk)).and(t.DECIDED_AT.isNull())
                    .orderBy(t.CUSTOMER_ID, t.PARTNER_ID, t.ID).forUpdate().fetch(JooqCooperations::cooperation));
        }
        return held;
    }

    @Override
    public Set<CooperationId> add(List<Cooperation> cooperations) {
        var t = RESELLER_COOPERATION;
        var stored = new HashSet<CooperationId>();
        for (var chunk : Chunks.of(cooperations.stream().sorted(ONE_ORDER).toList())) {
            var insert = database.dsl().insertInto(t, t.ID, t.PARTNER_ID, t.CUSTOMER_ID, t.INVITATION, t.STATUS, t.ASKED_AT, t.DECIDED_AT);
            for (var each : chunk) {
                insert = insert.values(each.id().value(), each.distributor().value(), each.party().value(), each.invitation(), each.status().name(),
                        each.askedAt(), each.decidedAt().orElse(null));
            }
            insert.onConflictDoNothing().returning(t.ID).fetch(row -> stored.add(new CooperationId(row.getId())));
        }
        return stored;
    }

    @Override
    public void decide(List<Cooperation> cooperations) {
        var t = RESELLER_COOPERATION;
        for (var chunk : Chunks.of(cooperations.stream().sorted(ONE_ORDER).toList())) {
            var rows = chunk.stream().map(each -> row(each.id().value(), each.status().name(), each.decidedAt().orElseThrow()))
                    .toArray(Row3[]::new);
            @SuppressWarnings("unchecked")
            var v = values(rows).as("v", "id", "status", "decided_at");
            int decided = database.dsl().update(t).set(t.STATUS, field(DSL.name("v", "status"), String.class))
                    .set(t.DECIDED_AT, field(DSL.name("v", "decided_at"), t.DECIDED_AT.getDataType()))
                    .from(v).where(t.ID.eq(field(DSL.name("v", "id"), String.class))).and(t.DECIDED_AT.isNull()).execute();
            if (decided != chunk.size()) {
                throw new IllegalStateException("what was to be decided was not open");
            }
        }
    }

    @Override
    public Page<Cooperation> list(Scope scope, Optional<CooperationStatus> status, PageRequest page) {
        var t = RESELLER_COOPERATION;
        var matching = in(scope).and(status.map(each -> t.STATUS.eq(each.name())).orElseGet(DSL::noCondition));
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0,
                database.dsl().selectFrom(t).where(matching).and(behind(page)).orderBy(t.ASKED_AT.desc(), t.ID.desc())
                        .offset(page.offset()).limit(page.limit()).fetch(JooqCooperations::cooperation)));
    }

    private static Condition behind(PageRequest page) {
        var t = RESELLER_COOPERATION;
        var seen = t.as("seen");
        return page.after().<Condition>map(marker -> DSL.row(t.ASKED_AT, t.ID).lt(
                DSL.select(seen.ASKED_AT, seen.ID).from(seen).where(seen.ID.eq(marker)))).orElseGet(DSL::noCondition);
    }

    @Override
    public Optional<Cooperation> find(Scope scope, CooperationId id) {
        var t = RESELLER_COOPERATION;
        return database.seenBy(scope, () -> database.dsl().selectFrom(t).where(t.ID.eq(id.value())).and(in(scope))
                .fetchOptional(JooqCooperations::cooperation));
    }

    private static Condition in(Scope scope) {
        var t = RESELLER_COOPERATION;
        return Rows.naming(scope, t.PARTNER_ID, DSL.inline((String) null), t.CUSTOMER_ID);
    }

    private static Cooperation cooperation(ResellerCooperationRecord row) {
        return new Cooperation(new CooperationId(row.getId()), new PartyId(row.getPartnerId()), new PartyId(row.getCustomerId()),
                row.getInvitation(), CooperationStatus.valueOf(row.getStatus()), row.getAskedAt(), Optional.ofNullable(row.getDecidedAt()));
    }
}
