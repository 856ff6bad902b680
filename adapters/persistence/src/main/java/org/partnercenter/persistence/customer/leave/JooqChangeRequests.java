package org.partnercenter.persistence.customer.leave;

import org.jooq.Row4;
import org.jooq.impl.DSL;
import org.partnercenter.application.customer.leave.ChangeRequests;
import org.partnercenter.domain.customer.leave.ChangeRequest;
import org.partnercenter.domain.customer.leave.ChangeRequestId;
import org.partnercenter.domain.customer.leave.Side;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.values;
import static org.partnercenter.persistence.db.Tables.CHANGE_REQUEST;

/** Requests as rows. A partial unique index keeps a customer from having two pending ones. */
public final class JooqChangeRequests implements ChangeRequests {

    private final Database database;

    public JooqChangeRequests(Database database) {
        this.database = database;
    }

    @Override
    public Map<PartyId, Earlier> earlier(Set<PartyId> customers) {
        var t = CHANGE_REQUEST;
        var found = new HashMap<PartyId, Earlier>();
        for (var chunk : Chunks.of(customers.stream().map(PartyId::value).sorted().toList())) {
            database.dsl().select(t.CUSTOMER_ID, t.STARTED_BY, t.PARTNER_ID, max(t.SUBMITTED_AT), boolOr(t.ENDED_AT.isNull())).from(t)
                    .where(t.CUSTOMER_ID.in(chunk)).groupBy(t.CUSTOMER_ID, t.STARTED_BY, t.PARTNER_ID)
                    .forEach(row -> found.merge(new PartyId(row.value1()),
                            one(Side.valueOf(row.value2()), new PartyId(row.value3()), row.value4(), row.value5()),
                            JooqChangeRequests::joined));
        }
        return found;
    }

    private static Earlier one(Side side, PartyId partner, Instant last, boolean pending) {
        return switch (side) {
            case PARTNER -> new Earlier(pending, Map.of(partner, last), Optional.empty());
            case CUSTOMER -> new Earlier(pending, Map.of(), Optional.of(last));
        };
    }

    private static Earlier joined(Earlier one, Earlier other) {
        var partners = new HashMap<>(one.byPartners());
        partners.putAll(other.byPartners());
        var own = one.byCustomer().filter(at -> other.byCustomer().filter(at::isBefore).isEmpty()).or(other::byCustomer);
        return new Earlier(one.pending() || other.pending(), partners, own);
    }

    @Override
    public void add(List<ChangeRequest> requests) {
        for (var chunk : Chunks.of(requests)) {
            database.dsl().insertInto(CHANGE_REQUEST).set(chunk.stream().map(ChangeRows::record).toList()).execute();
        }
    }

    @Override
    public Map<ChangeRequestId, ChangeRequest> find(Set<ChangeRequestId> ids) {
        var t = CHANGE_REQUEST;
        var found = new HashMap<ChangeRequestId, ChangeRequest>();
        for (var chunk : Chunks.of(texts(ids))) {
            database.dsl().selectFrom(t).where(t.ID.in(chunk)).forEach(row -> found.put(new ChangeRequestId(row.getId()),
                    ChangeRows.request(row)));
        }
        return found;
    }

    @Override
    public Map<ChangeRequestId, ChangeRequest> lock(Set<ChangeRequestId> ids) {
        var t = CHANGE_REQUEST;
        var found = new HashMap<ChangeRequestId, ChangeRequest>();
        for (var chunk : Chunks.of(texts(ids))) {
            database.dsl().selectFrom(t).where(t.ID.in(chunk)).orderBy(t.ID).forUpdate().forEach(row ->
                    found.put(new ChangeRequestId(row.getId()), ChangeRows.request(row)));
        }
        return found;
    }

    @Override
    public List<ChangeRequest> lockPending(Set<PartyId> customers) {
        var t = CHANGE_REQUEST;
        var found = new ArrayList<ChangeRequest>();
        for (var chunk : Chunks.of(customers.stream().map(PartyId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(t.CUSTOMER_ID.in(chunk)).and(t.ENDED_AT.isNull()).orderBy(t.ID).forUpdate()
                    .forEach(row -> found.add(ChangeRows.request(row)));
        }
        return found;
    }

    @Override
    public boolean anyExpired(Instant now) {
        var t = CHANGE_REQUEST;
        return database.dsl().fetchExists(database.dsl().selectOne().from(t).where(t.ENDED_AT.isNull()).and(t.EXPIRES_AT.le(now)));
    }

    @Override
    public List<ChangeRequest> lockExpired(Instant now, int limit) {
        var t = CHANGE_REQUEST;
        return database.dsl().selectFrom(t).where(t.ENDED_AT.isNull()).and(t.EXPIRES_AT.le(now)).orderBy(t.EXPIRES_AT, t.ID)
                .limit(limit).forUpdate().skipLocked().fetch(ChangeRows::request);
    }

    @Override
    public void update(Collection<ChangeRequest> requests) {
        var t = CHANGE_REQUEST;
        for (var chunk : Chunks.of(List.copyOf(requests))) {
            var rows = chunk.stream().map(each -> each.ending().map(ending -> row(each.id().value(), each.status().name(),
                    ending.at(), ending.comment().orElse(null))).orElseThrow()).toArray(Row4[]::new);
            @SuppressWarnings("unchecked")
            var v = values(rows).as("v", "id", "status", "ended_at", "comment");
            database.dsl().update(t)
                    .set(t.STATUS, field(DSL.name("v", "status"), String.class))
                    .set(t.ENDED_AT, field(DSL.name("v", "ended_at"), t.ENDED_AT.getDataType()))
                    .set(t.COMMENT, field(DSL.name("v", "comment"), String.class))
                    .from(v).where(t.ID.eq(field(DSL.name("v", "id"), String.class))).execute();
        }
    }

    private static List<String> texts(Set<ChangeRequestId> ids) {
        return ids.stream().map(ChangeRequestId::value).sorted().toList();
    }
}
