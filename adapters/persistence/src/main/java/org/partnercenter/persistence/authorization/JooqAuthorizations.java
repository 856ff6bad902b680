package org.partnercenter.persistence.authorization;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.partnercenter.persistence.db.Tables.AUTHORIZATION_STEP;
import static org.partnercenter.persistence.db.Tables.CUSTOMER_AUTHORIZATION;

import org.jooq.Condition;
import org.jooq.Row3;
import org.jooq.impl.DSL;
import org.partnercenter.application.authorization.AuthorizationFilter;
import org.partnercenter.application.authorization.AuthorizationHistory;
import org.partnercenter.application.authorization.AuthorizationPair;
import org.partnercenter.application.authorization.AuthorizationReads;
import org.partnercenter.application.authorization.AuthorizationStep;
import org.partnercenter.application.authorization.Authorizations;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.authorization.Authorization;
import org.partnercenter.domain.authorization.AuthorizationEvent;
import org.partnercenter.domain.authorization.AuthorizationId;
import org.partnercenter.domain.authorization.AuthorizationStatus;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.AuthorizationStepRecord;
import org.partnercenter.persistence.db.tables.records.CustomerAuthorizationRecord;
import org.partnercenter.persistence.kernel.BulkUpdate;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.Rows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Authorizations as rows. A unique index keeps two parties from having two (AUT-17); who comes second begins anew and finds the first. */
public final class JooqAuthorizations implements Authorizations, AuthorizationReads {

    private static final Set<String> OPEN = Set.of(AuthorizationStatus.PENDING.name(), AuthorizationStatus.AUTHORIZED.name());

    private final Database database;

    public JooqAuthorizations(Database database) {
        this.database = database;
    }

    @Override
    public Map<AuthorizationPair, Authorization> lockPairs(Set<AuthorizationPair> pairs) {
        var found = new HashMap<AuthorizationPair, Authorization>();
        for (var chunk : Chunks.of(List.copyOf(pairs))) {
            database.dsl().selectFrom(CUSTOMER_AUTHORIZATION).where(isOneOf(chunk)).orderBy(CUSTOMER_AUTHORIZATION.ID).forUpdate()
                    .forEach(each -> put(found, each));
        }
        return found;
    }

    @Override
    public Map<AuthorizationPair, Authorization> between(Set<AuthorizationPair> pairs) {
        var found = new HashMap<AuthorizationPair, Authorization>();
        for (var chunk : Chunks.of(List.copyOf(pairs))) {
            database.dsl().selectFrom(CUSTOMER_AUTHORIZATION).where(isOneOf(chunk)).forEach(each -> put(found, each));
        }
        return found;
    }

    private static void put(Map<AuthorizationPair, Authorization> found, CustomerAuthorizationRecord each) {
        var authorization = AuthorizationRows.authorization(each);
        found.put(new AuthorizationPair(authorization.customer(), authorization.grantee()), authorization);
    }

    private static Condition isOneOf(List<AuthorizationPair> pairs) {
        var t = CUSTOMER_AUTHORIZATION;
        var wanted = new ArrayList<Row3<String, String, String>>();
        pairs.forEach(pair -> wanted.add(row(pair.customer().value(), pair.grantee().partner().value(),
                pair.grantee().reseller().map(PartyId::value).orElse(""))));
        return row(t.CUSTOMER_ID, t.PARTNER_ID, coalesce(t.RESELLER_ID, inline(""))).in(wanted);
    }

    @Override
    public Map<AuthorizationId, Authorization> lock(Collection<AuthorizationId> ids) {
        var t = CUSTOMER_AUTHORIZATION;
        var found = new HashMap<AuthorizationId, Authorization>();
        for (var chunk : Chunks.of(ids.stream().map(AuthorizationId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(t.ID.in(chunk)).orderBy(t.ID).forUpdate()
                    .forEach(each -> found.put(new AuthorizationId(each.getId()), AuthorizationRows.authorization(each)));
        }
        return found;
    }

    @Override
    public List<Authorization> lockOpen(PartyId customer, PartyId partner) {
        var t = CUSTOMER_AUTHORIZATION;
        return database.dsl().selectFrom(t).where(t.CUSTOMER_ID.eq(customer.value())).and(t.PARTNER_ID.eq(partner.value()))
                .and(t.STATUS.in(OPEN)).orderBy(t.ID).forUpdate().fetch(AuthorizationRows::authorization);
    }

    @Override
    public List<Authorization> lockUnanswered(Instant before, int limit) {
        var t = CUSTOMER_AUTHORIZATION;
        return database.dsl().selectFrom(t).where(waitingSince(before)).orderBy(t.REQUESTED_AT, t.ID).limit(limit)
                .forUpdate().skipLocked().fetch(AuthorizationRows::authorization);
    }

    @Override
    public boolean anyUnanswered(Instant before) {
        return database.dsl().fetchExists(CUSTOMER_AUTHORIZATION, waitingSince(before));
    }

    private static Condition waitingSince(Instant before) {
        var t = CUSTOMER_AUTHORIZATION;
        return t.STATUS.eq(inline(AuthorizationStatus.PENDING.name())).and(t.REQUESTED_AT.lt(before));
    }

    @Override
    public void insert(List<Authorization> authorizations) {
        for (var chunk : Chunks.of(authorizations)) {
            database.dsl().insertInto(CUSTOMER_AUTHORIZATION).set(chunk.stream().map(AuthorizationRows::row).toList()).execute();
        }
    }

    @Override
    public void update(List<Changed> authorizations) {
        AuthorizationRows.UPDATE.run(database.dsl(), authorizations.stream().map(each ->
                new BulkUpdate.Versioned<>(AuthorizationRows.row(each.authorization()), each.loaded())).toList());
    }

    @Override
    public void addSteps(List<AuthorizationStep> steps) {
        for (var chunk : Chunks.of(steps)) {
            database.dsl().insertInto(AUTHORIZATION_STEP).set(chunk.stream().map(JooqAuthorizations::record).toList()).execute();
        }
    }

    private static AuthorizationStepRecord record(AuthorizationStep step) {
        var after = step.after();
        return new AuthorizationStepRecord(after.id().value(), after.version(), after.customer().value(),
                after.grantee().partner().value(), Rows.text(after.grantee().reseller()), step.event().name(), after.status().name(),
                step.at(), step.by().value(), step.operator().orElse(null), step.reason().orElse(null),
                step.event() == AuthorizationEvent.APPROVE ? after.approved().orElseThrow().letter() : null);
    }

    @Override
    public Page<Authorization> list(Scope scope, AuthorizationFilter filter, PageRequest page) {
        var t = CUSTOMER_AUTHORIZATION;
        var matching = inScope(scope).and(filter.status().map(status -> t.STATUS.eq(status.name())).orElseGet(DSL::noCondition))
                .and(filter.customer().map(customer -> t.CUSTOMER_ID.eq(customer.value())).orElseGet(DSL::noCondition));
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0,
                database.dsl().selectFrom(t).where(matching).and(behind(page)).orderBy(t.REQUESTED_AT.desc(), t.ID.desc())
                        .offset(page.offset()).limit(page.limit()).fetch(AuthorizationRows::authorization)));
    }

    private static Condition inScope(Scope scope) {
        var t = CUSTOMER_AUTHORIZATION;
        return Rows.visible(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID);
    }

    private static Condition behind(PageRequest page) {
        var t = CUSTOMER_AUTHORIZATION;
        var seen = t.as("seen");
        return page.after().<Condition>map(marker -> row(t.REQUESTED_AT, t.ID).lt(
                DSL.select(seen.REQUESTED_AT, seen.ID).from(seen).where(seen.ID.eq(marker)))).orElseGet(DSL::noCondition);
    }

    @Override
    public Optional<Authorization> find(Scope scope, AuthorizationId id) {
        var t = CUSTOMER_AUTHORIZATION;
        return database.seenBy(scope, () -> database.dsl().selectFrom(t).where(t.ID.eq(id.value())).and(inScope(scope))
                .fetchOptional(AuthorizationRows::authorization));
    }

    @Override
    public List<AuthorizationHistory> history(Scope scope, AuthorizationId id, int limit) {
        var t = AUTHORIZATION_STEP;
        var newest = database.seenBy(scope, () -> database.dsl().selectFrom(t).where(t.AUTHORIZATION_ID.eq(id.value()))
                .and(Rows.visible(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID)).orderBy(t.STEP.desc()).limit(limit)
                .fetch(JooqAuthorizations::history));
        var oldestFirst = new ArrayList<>(newest);
        Collections.reverse(oldestFirst);
        return oldestFirst;
    }

    private static AuthorizationHistory history(AuthorizationStepRecord step) {
        return new AuthorizationHistory(step.getAt(), AuthorizationEvent.valueOf(step.getEvent()),
                AuthorizationStatus.valueOf(step.getStatus()), new PartyId(step.getByParty()), Optional.ofNullable(step.getByOperator()),
                Optional.ofNullable(step.getReason()), Optional.ofNullable(step.getLetter()));
    }
}
