package org.partnercenter.persistence.programme;

import org.jooq.Condition;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.programme.NetworkStandings;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.DevelopmentPath;
import org.partnercenter.domain.programme.MembershipStatus;
import org.partnercenter.domain.programme.NetworkStanding;
import org.partnercenter.domain.programme.PathStatus;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.selectOne;
import static org.partnercenter.persistence.db.Tables.DEVELOPMENT_PATH;
import static org.partnercenter.persistence.db.Tables.GAINED_LABEL;
import static org.partnercenter.persistence.db.Tables.NETWORK_PARTNER;
import static org.partnercenter.persistence.db.Tables.PROGRAMME_MEMBERSHIP;

/** Standings as rows: one of the partner, and one of each path, membership and label. */
public final class JooqNetworkStandings implements NetworkStandings {

    private static final int OF_PARTNER = 0x50524701;
    private static final int OF_COMPANY = 0x50524702;
    private static final List<String> OFF_PATH = List.of(PathStatus.INVITED.name(), PathStatus.LEFT.name());

    private final Database database;

    public JooqNetworkStandings(Database database) {
        this.database = database;
    }

    @Override
    public Map<PartyId, NetworkStanding> hold(Set<PartyId> partners) {
        AdvisoryLocks.hold(database.dsl(), OF_PARTNER, texts(partners));
        return of(partners);
    }

    private static List<String> texts(Collection<PartyId> partners) {
        return partners.stream().map(PartyId::value).sorted().toList();
    }

    @Override
    public Map<PartyId, NetworkStanding> of(Set<PartyId> partners) {
        var found = new HashMap<PartyId, NetworkStanding>();
        for (var chunk : Chunks.of(texts(partners))) {
            read(NETWORK_PARTNER.PARTNER_ID.in(chunk), 0, chunk.size(), chunk).forEach(each -> found.put(each.partner(), each));
        }
        return found;
    }

    /** @param known the ids, where they are known before */
    private List<NetworkStanding> read(Condition wanted, int offset, int limit, List<String> known) {
        var dsl = database.dsl();
        var partners = dsl.selectFrom(NETWORK_PARTNER).where(wanted).orderBy(NETWORK_PARTNER.PARTNER_ID).offset(offset).limit(limit).fetch();
        var ids = known.isEmpty() ? partners.map(each -> each.getPartnerId()) : known;
        var rows = new StandingRows();
        if (partners.isNotEmpty()) {
            dsl.selectFrom(DEVELOPMENT_PATH).where(DEVELOPMENT_PATH.PARTNER_ID.in(ids)).forEach(rows::path);
            dsl.selectFrom(PROGRAMME_MEMBERSHIP).where(PROGRAMME_MEMBERSHIP.PARTNER_ID.in(ids)).forEach(rows::membership);
            dsl.selectFrom(GAINED_LABEL).where(GAINED_LABEL.PARTNER_ID.in(ids)).forEach(rows::label);
        }
        return partners.map(rows::standing);
    }

    @Override
    public Map<String, Set<PartyId>> onPath(DevelopmentPath path, Set<String> companies) {
        var t = DEVELOPMENT_PATH;
        var asked = companies.stream().sorted().toList();
        AdvisoryLocks.hold(database.dsl(), OF_COMPANY, asked.stream().map(company -> path.name() + "|" + company).toList());
        var found = new HashMap<String, Set<PartyId>>();
        for (var chunk : Chunks.of(asked)) {
            database.dsl().select(t.COMPANY, t.PARTNER_ID).from(t).where(t.PATH.eq(path.name())).and(t.COMPANY.in(chunk))
                    .and(t.STATUS.notIn(OFF_PATH)).forEach(row -> found.computeIfAbsent(row.value1(), company -> new HashSet<>())
                            .add(new PartyId(row.value2())));
        }
        return found;
    }

    @Override
    public void put(List<NetworkStanding> standings) {
        for (var chunk : Chunks.of(standings.stream().sorted(Comparator.comparing(each -> each.partner().value())).toList())) {
            store(NETWORK_PARTNER, chunk.stream().map(StandingRows::partner).toList(), List.of(NETWORK_PARTNER.PARTNER_ID));
            store(DEVELOPMENT_PATH, chunk.stream().flatMap(each -> StandingRows.paths(each).stream()).toList(),
                    List.of(DEVELOPMENT_PATH.PARTNER_ID, DEVELOPMENT_PATH.PATH));
            store(PROGRAMME_MEMBERSHIP, chunk.stream().flatMap(each -> StandingRows.memberships(each).stream()).toList(),
                    List.of(PROGRAMME_MEMBERSHIP.PARTNER_ID, PROGRAMME_MEMBERSHIP.PROGRAMME));
            database.dsl().deleteFrom(GAINED_LABEL).where(GAINED_LABEL.PARTNER_ID.in(chunk.stream().map(each -> each.partner().value()).toList()))
                    .execute();
            store(GAINED_LABEL, chunk.stream().flatMap(each -> StandingRows.labels(each).stream()).toList(),
                    List.of(GAINED_LABEL.PARTNER_ID, GAINED_LABEL.LABEL, GAINED_LABEL.GAINED_ON));
        }
    }

    private <R extends TableRecord<R>> void store(Table<R> table, List<R> rows, List<? extends TableField<R, ?>> key) {
        for (var chunk : Chunks.of(rows)) {
            var others = Arrays.stream(table.fields()).filter(field -> !key.contains(field)).toList();
            database.dsl().insertInto(table).set(chunk).onConflict(key).doUpdate()
                    .set(others.stream().collect(Collectors.toMap(field -> field, field -> excluded(field)))).execute();
        }
    }

    @Override
    public Page<NetworkStanding> list(Scope scope, boolean waiting, PageRequest page) {
        var t = NETWORK_PARTNER;
        var wanted = inScope(scope).and(waiting ? isWaiting() : DSL.noCondition());
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, wanted) : 0,
                read(wanted.and(page.after().map(t.PARTNER_ID::gt).orElseGet(DSL::noCondition)), page.offset(), page.limit(), List.of())));
    }

    private static Condition isWaiting() {
        var path = DEVELOPMENT_PATH;
        var membership = PROGRAMME_MEMBERSHIP;
        return DSL.exists(selectOne().from(path).where(path.PARTNER_ID.eq(NETWORK_PARTNER.PARTNER_ID)).and(path.STATUS.in(
                        PathStatus.ROLE_IN_REVIEW.name(), PathStatus.DIFFERENTIATION_IN_REVIEW.name())))
                .or(DSL.exists(selectOne().from(membership).where(membership.PARTNER_ID.eq(NETWORK_PARTNER.PARTNER_ID)).and(membership.STATUS.in(
                        MembershipStatus.IN_REVIEW.name(), MembershipStatus.AWAITING_AGREEMENT.name()))));
    }

    /** A partner's own alone: a distributor sees nothing of its resellers'. */
    private static Condition inScope(Scope scope) {
        return Scopes.partner(scope, NETWORK_PARTNER.PARTNER_ID);
    }

    @Override
    public Optional<NetworkStanding> find(Scope scope, PartyId partner) {
        return database.seenBy(scope, () -> read(NETWORK_PARTNER.PARTNER_ID.eq(partner.value()).and(inScope(scope)), 0, 1, List.of())
                .stream().findFirst());
    }

    @Override
    public List<PartyId> over(Instant now, int limit) {
        var t = PROGRAMME_MEMBERSHIP;
        return database.dsl().select(t.PARTNER_ID).from(t).where(t.STATUS.eq(MembershipStatus.ACTIVE.name())).and(t.VALID_UNTIL.lt(now))
                .groupBy(t.PARTNER_ID).orderBy(DSL.min(t.VALID_UNTIL)).limit(limit).fetch(row -> new PartyId(row.value1()));
    }
}
