package org.partnercenter.persistence.identity;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.identity.IdentityQueries;
import org.partnercenter.application.identity.PartyFilter;
import org.partnercenter.application.identity.ResellerFilter;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.kernel.Database;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.partnercenter.persistence.db.Tables.ACCESS_KEY;
import static org.partnercenter.persistence.db.Tables.PARTY;
import static org.partnercenter.persistence.db.Tables.PARTY_FACT;

/** Lists of parties, keys and facts. */
public final class JooqIdentityQueries implements IdentityQueries {

    private final Database database;

    public JooqIdentityQueries(Database database) {
        this.database = database;
    }

    @Override
    public Page<Party> parties(Scope scope, PartyFilter filter, PageRequest page) {
        var matching = PartyRows.inScope(scope).and(filter.kind().map(kind -> PARTY.KIND.eq(kind.name()))
                .orElseGet(DSL::noCondition));
        var behind = filter.after().map(id -> PARTY.ID.gt(id.value())).orElseGet(DSL::noCondition);
        return database.seenBy(scope, () -> new Page<>(page.counted() ? count(matching) : 0, database.dsl().selectFrom(PARTY)
                .where(matching).and(behind).orderBy(PARTY.ID).offset(page.offset()).limit(page.limit()).fetch(PartyRows::party)));
    }

    @Override
    public Optional<Party> party(Scope scope, PartyId id) {
        return database.seenBy(scope, () -> database.dsl().selectFrom(PARTY).where(PARTY.ID.eq(id.value()))
                .and(PartyRows.inScope(scope)).fetchOptional(PartyRows::party));
    }

    @Override
    public List<Party> parties(Scope scope, Set<PartyId> ids) {
        return database.seenBy(scope, () -> database.dsl().selectFrom(PARTY)
                .where(PARTY.ID.in(ids.stream().map(PartyId::value).toList())).and(PartyRows.inScope(scope))
                .fetch(PartyRows::party));
    }

    @Override
    public List<AccessKey> keys(Scope scope, PartyId party) {
        var t = ACCESS_KEY;
        return database.seenBy(scope, () -> database.dsl().select(JooqAccessKeys.withoutSecret()).from(t)
                .join(PARTY).on(PARTY.ID.eq(t.PARTY_ID)).where(t.PARTY_ID.eq(party.value())).and(t.DELETED_AT.isNull())
                .and(PartyRows.inScope(scope)).orderBy(t.CREATED_AT, t.ID).fetch(PartyRows::key));
    }

    @Override
    public List<RecordedFact> facts(Scope scope, PartyId party) {
        var t = PARTY_FACT;
        return database.seenBy(scope, () -> database.dsl().select(t.fields()).from(t).join(PARTY).on(PARTY.ID.eq(t.PARTY_ID))
                .where(t.PARTY_ID.eq(party.value())).and(PartyRows.inScope(scope)).fetch(PartyRows::fact).stream()
                .sorted(Comparator.comparing(RecordedFact::fact)).toList());
    }

    @Override
    public Page<Party> resellers(PartyId distributor, ResellerFilter filter, PageRequest page) {
        var matching = PARTY.DISTRIBUTOR_ID.eq(distributor.value())
                .and(filter.reseller().map(id -> PARTY.ID.eq(id.value())).orElseGet(DSL::noCondition))
                .and(filter.accountName().map(PARTY.ACCOUNT_NAME::containsIgnoreCase).orElseGet(DSL::noCondition))
                .and(filter.begin().map(PARTY.REGISTERED_AT::gt).orElseGet(DSL::noCondition))
                .and(filter.end().map(PARTY.REGISTERED_AT::lt).orElseGet(DSL::noCondition));
        return database.seenBy(new Scope.OfPartner(distributor), () -> new Page<>(count(matching), database.dsl().selectFrom(PARTY)
                .where(matching).and(behind(page)).orderBy(PARTY.REGISTERED_AT.desc(), PARTY.ID.desc()).offset(page.offset()).limit(page.limit())
                .fetch(PartyRows::party)));
    }

    private static Condition behind(PageRequest page) {
        var seen = PARTY.as("seen");
        return page.after().<Condition>map(marker -> DSL.row(PARTY.REGISTERED_AT, PARTY.ID).lt(
                DSL.select(seen.REGISTERED_AT, seen.ID).from(seen).where(seen.ID.eq(marker)))).orElseGet(DSL::noCondition);
    }

    private long count(Condition matching) {
        return database.dsl().fetchCount(PARTY, matching);
    }
}
