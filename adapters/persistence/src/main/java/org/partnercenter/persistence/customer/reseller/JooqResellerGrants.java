package org.partnercenter.persistence.customer.reseller;

import org.jooq.Row2;
import org.jooq.impl.DSL;
import org.partnercenter.application.customer.reseller.ResellerGrants;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.reseller.GrantId;
import org.partnercenter.domain.customer.reseller.ResellerGrant;
import org.partnercenter.domain.customer.reseller.ResellerRight;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.ResellerGrantRecord;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.Rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.values;
import static org.partnercenter.persistence.db.Tables.PARTY;
import static org.partnercenter.persistence.db.Tables.RESELLER_GRANT;

/** Grants of rights as rows. A partial unique index keeps a right from being in force twice. */
public final class JooqResellerGrants implements ResellerGrants {

    private static final Comparator<ResellerGrant> ONE_ORDER =
            Comparator.comparing(ResellerGrant::reseller).thenComparing(ResellerGrant::right);

    private final Database database;

    public JooqResellerGrants(Database database) {
        this.database = database;
    }

    @Override
    public Map<PartyId, Set<ResellerRight>> inForce(Set<PartyId> resellers) {
        var rights = new HashMap<PartyId, Set<ResellerRight>>();
        present(resellers).forEach((reseller, grants) ->
                rights.put(reseller, grants.stream().map(ResellerGrant::right).collect(Collectors.toSet())));
        return rights;
    }

    /** A right that is not granted has no row to lock; the reseller's own has. */
    @Override
    public Map<PartyId, List<ResellerGrant>> hold(Set<PartyId> resellers) {
        for (var chunk : Chunks.of(resellers.stream().sorted().toList())) {
            database.dsl().select(PARTY.ID).from(PARTY).where(PARTY.ID.in(texts(chunk))).orderBy(PARTY.ID).forNoKeyUpdate().fetch();
        }
        return present(resellers);
    }

    private Map<PartyId, List<ResellerGrant>> present(Set<PartyId> resellers) {
        var t = RESELLER_GRANT;
        var found = new HashMap<PartyId, List<ResellerGrant>>();
        for (var chunk : Chunks.of(List.copyOf(resellers))) {
            database.dsl().selectFrom(t).where(t.RESELLER_ID.in(texts(chunk))).and(t.REVOKED_AT.isNull()).forEach(row ->
                    found.computeIfAbsent(new PartyId(row.getResellerId()), id -> new ArrayList<>()).add(grant(row)));
        }
        return found;
    }

    @Override
    public void begin(List<ResellerGrant> grants) {
        var t = RESELLER_GRANT;
        for (var chunk : Chunks.of(grants.stream().sorted(ONE_ORDER).toList())) {
            var insert = database.dsl().insertInto(t, t.ID, t.PARTNER_ID, t.RESELLER_ID, t.GRANTED, t.GRANTED_AT, t.REVOKED_AT);
            for (var each : chunk) {
                insert = insert.values(each.id().value(), each.distributor().value(), each.reseller().value(),
                        each.right().name(), each.grantedAt(), each.revokedAt().orElse(null));
            }
            insert.execute();
        }
    }

    @Override
    public void revoke(List<ResellerGrant> grants) {
        var t = RESELLER_GRANT;
        for (var chunk : Chunks.of(grants.stream().sorted(ONE_ORDER).toList())) {
            var rows = chunk.stream().map(each -> row(each.id().value(), each.revokedAt().orElseThrow())).toArray(Row2[]::new);
            @SuppressWarnings("unchecked")
            var v = values(rows).as("v", "id", "revoked_at");
            int revoked = database.dsl().update(t).set(t.REVOKED_AT, field(DSL.name("v", "revoked_at"), t.REVOKED_AT.getDataType()))
                    .from(v).where(t.ID.eq(field(DSL.name("v", "id"), String.class))).and(t.REVOKED_AT.isNull()).execute();
            if (revoked != chunk.size()) {
                throw new IllegalStateException("a right to be revoked was not in force");
            }
        }
    }

    @Override
    public List<ResellerGrant> history(Scope scope, PartyId reseller) {
        var t = RESELLER_GRANT;
        return database.seenBy(scope, () -> database.dsl().selectFrom(t).where(t.RESELLER_ID.eq(reseller.value()))
                .and(Rows.naming(scope, t.PARTNER_ID, t.RESELLER_ID, DSL.inline((String) null)))
                .orderBy(t.GRANTED_AT.desc(), t.ID.desc()).fetch(JooqResellerGrants::grant));
    }

    private static ResellerGrant grant(ResellerGrantRecord row) {
        return new ResellerGrant(new GrantId(row.getId()), new PartyId(row.getPartnerId()), new PartyId(row.getResellerId()),
                ResellerRight.valueOf(row.getGranted()), row.getGrantedAt(), Optional.ofNullable(row.getRevokedAt()));
    }

    private static List<String> texts(Collection<PartyId> ids) {
        return ids.stream().map(PartyId::value).toList();
    }
}
