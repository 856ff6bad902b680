package org.partnercenter.persistence.realname;

import org.jooq.Condition;
import org.partnercenter.application.identity.SecretCipher;
import org.partnercenter.application.kernel.KeyedHash;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.realname.ApplicationFilter;
import org.partnercenter.application.realname.Applications;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.realname.Application;
import org.partnercenter.domain.realname.ApplicationId;
import org.partnercenter.domain.realname.ApplicationStatus;
import org.partnercenter.domain.realname.Personal;
import org.partnercenter.persistence.db.tables.records.RealnameApplicationRecord;
import org.partnercenter.persistence.db.tables.records.RealnameOrphanRecord;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.partnercenter.persistence.db.Tables.REALNAME_APPLICATION;
import static org.partnercenter.persistence.db.Tables.REALNAME_ORPHAN;

/** Applications as rows. Later ones have later ids, so that the order of ids is theirs. */
public final class JooqApplications implements Applications {

    private final Database database;
    private final ApplicationRows rows;

    public JooqApplications(Database database, JsonCodec json, SecretCipher cipher, KeyedHash hash) {
        this.database = database;
        this.rows = new ApplicationRows(json, cipher, hash);
    }

    @Override
    public Held hold(Set<PartyId> customers, Set<Personal> numbers, Instant since, Instant now) {
        var byHash = new HashMap<String, Personal>();
        numbers.forEach(number -> byHash.put(rows.hash(number), number));
        lockNames(Stream.concat(customers.stream().map(PartyId::value), byHash.keySet().stream()).toList());
        var holders = new HashMap<Personal, Set<PartyId>>();
        holders(byHash.keySet()).forEach((digest, holding) ->
                numbers.stream().filter(number -> rows.hash(number).equals(digest)).forEach(number -> holders.put(number, holding)));
        return new Held(attempts(customers, since), lockPending(customers), holders);
    }

    /** There may be no rows to lock, so it is names that are locked, always in the same order. */
    private void lockNames(List<String> names) {
        for (var chunk : Chunks.of(names)) {
            database.dsl().query("select pg_advisory_xact_lock(lock) from (select distinct hashtextextended(name, 0) as lock"
                    + " from unnest({0}) as name order by 1) as locks", val(chunk.toArray(String[]::new))).execute();
        }
    }

    private Map<String, Set<PartyId>> holders(Set<String> hashes) {
        var t = REALNAME_APPLICATION;
        var found = new HashMap<String, Set<PartyId>>();
        for (var chunk : Chunks.of(List.copyOf(hashes))) {
            database.dsl().selectDistinct(t.NUMBER_HASH, t.CUSTOMER_ID).from(t).where(t.NUMBER_HASH.in(chunk))
                    .and(t.STATUS.ne(ApplicationStatus.REFUSED.name()))
                    .forEach(row -> found.computeIfAbsent(row.value1(), hash -> new HashSet<>()).add(new PartyId(row.value2())));
        }
        return found;
    }

    private Map<PartyId, Integer> attempts(Set<PartyId> customers, Instant since) {
        var t = REALNAME_APPLICATION;
        var found = new HashMap<PartyId, Integer>();
        for (var chunk : Chunks.of(texts(customers))) {
            database.dsl().select(t.CUSTOMER_ID, count()).from(t).where(t.CUSTOMER_ID.in(chunk)).and(t.APPLIED_AT.ge(since))
                    .groupBy(t.CUSTOMER_ID).forEach(row -> found.put(new PartyId(row.value1()), row.value2()));
        }
        return found;
    }

    private static List<String> texts(Collection<PartyId> parties) {
        return parties.stream().map(PartyId::value).sorted().toList();
    }

    @Override
    public void add(List<Application> applications) {
        for (var chunk : Chunks.of(applications)) {
            database.dsl().insertInto(REALNAME_APPLICATION).set(chunk.stream().map(rows::record).toList()).execute();
        }
    }

    @Override
    public Map<ApplicationId, Application> lock(Set<ApplicationId> ids) {
        var t = REALNAME_APPLICATION;
        var found = new HashMap<ApplicationId, Application>();
        for (var chunk : Chunks.of(ids.stream().map(ApplicationId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(t.ID.in(chunk)).orderBy(t.ID).forUpdate()
                    .forEach(row -> found.put(new ApplicationId(row.getId()), rows.application(row)));
        }
        return found;
    }

    @Override
    public Map<PartyId, Application> lockPending(Set<PartyId> customers) {
        var t = REALNAME_APPLICATION;
        var found = new HashMap<PartyId, Application>();
        for (var chunk : Chunks.of(texts(customers))) {
            database.dsl().selectFrom(t).where(t.CUSTOMER_ID.in(chunk)).and(t.STATUS.eq(ApplicationStatus.IN_REVIEW.name()))
                    .orderBy(t.ID).forUpdate().forEach(row -> found.put(new PartyId(row.getCustomerId()), rows.application(row)));
        }
        return found;
    }

    @Override
    public void decide(Collection<Application> applications) {
        database.dsl().batchUpdate(applications.stream().map(rows::decision).toList()).execute();
    }

    @Override
    public Page<Application> list(Scope scope, ApplicationFilter filter, PageRequest page) {
        var t = REALNAME_APPLICATION;
        boolean oldestFirst = filter.status().filter(ApplicationStatus.IN_REVIEW::equals).isPresent();
        var wanted = inScope(scope).and(matching(filter));
        var behind = page.after().<Condition>map(id -> oldestFirst ? t.ID.gt(id) : t.ID.lt(id)).orElse(noCondition());
        return database.seenBy(scope, () -> database.reading(() -> new Page<>(page.counted() ? database.dsl().fetchCount(t, wanted) : 0,
                database.dsl().selectFrom(t).where(wanted).and(behind).orderBy(oldestFirst ? t.ID.asc() : t.ID.desc())
                        .offset(page.offset()).limit(page.limit()).fetch(rows::application))));
    }

    private static Condition matching(ApplicationFilter filter) {
        var t = REALNAME_APPLICATION;
        return filter.customer().<Condition>map(customer -> t.CUSTOMER_ID.eq(customer.value())).orElse(noCondition())
                .and(filter.partner().<Condition>map(partner -> t.PARTNER_ID.eq(partner.value())).orElse(noCondition()))
                .and(filter.status().<Condition>map(status -> t.STATUS.eq(status.name())).orElse(noCondition()))
                .and(filter.kind().<Condition>map(kind -> t.KIND.eq(kind.name())).orElse(noCondition()));
    }

    private static Condition inScope(Scope scope) {
        var t = REALNAME_APPLICATION;
        return switch (scope) {
            case Scope.Everything everything -> noCondition();
            case Scope.OfPartner own -> t.PARTNER_ID.eq(own.partner().value());
            case Scope.OfHolder own -> t.CUSTOMER_ID.eq(own.holder().value());
            case Scope.OfReseller own -> falseCondition();
            case Scope.OfAccountManager own -> falseCondition();
        };
    }

    @Override
    public Optional<Application> find(Scope scope, ApplicationId id) {
        return database.seenBy(scope, () -> database.dsl().selectFrom(REALNAME_APPLICATION)
                .where(REALNAME_APPLICATION.ID.eq(id.value())).and(inScope(scope)).fetchOptional(rows::application));
    }

    @Override
    public Optional<Application> latest(Scope scope, PartyId customer) {
        var t = REALNAME_APPLICATION;
        return database.seenBy(scope, () -> database.dsl().selectFrom(t).where(t.CUSTOMER_ID.eq(customer.value())).and(inScope(scope))
                .orderBy(t.ID.desc()).limit(1).fetchOptional(rows::application));
    }

    @Override
    public void erase(Set<PartyId> customers, Instant now) {
        var t = REALNAME_APPLICATION;
        lockNames(texts(customers));
        for (var chunk : Chunks.of(texts(customers))) {
            var orphans = new ArrayList<RealnameOrphanRecord>();
            database.dsl().selectFrom(t).where(t.CUSTOMER_ID.in(chunk)).and(t.SEALED.isNotNull()).orderBy(t.ID).forUpdate()
                    .forEach(row -> orphans.addAll(orphans(row)));
            for (var some : Chunks.of(orphans)) {
                database.dsl().insertInto(REALNAME_ORPHAN).set(some).onConflictDoNothing().execute();
            }
            database.dsl().update(t).setNull(t.SEALED).setNull(t.NUMBER_HASH).setNull(t.OPINION).setNull(t.APPLIED_BY)
                    .set(t.STATUS, when(t.DECIDED_AT.isNull(), ApplicationStatus.REFUSED.name()).otherwise(t.STATUS))
                    .set(t.DECIDED_AT, coalesce(t.DECIDED_AT, val(now)))
                    .where(t.CUSTOMER_ID.in(chunk)).execute();
        }
    }

    private List<RealnameOrphanRecord> orphans(RealnameApplicationRecord row) {
        var files = rows.open(row.getId(), row.getSealed()).attachments();
        var found = new ArrayList<RealnameOrphanRecord>();
        for (int i = 0; i < files.size(); i++) {
            var id = row.getId() + "/" + i;
            found.add(new RealnameOrphanRecord(id, row.getBucket(), rows.sealOrphan(id, files.get(i))));
        }
        return found;
    }

    @Override
    public List<Orphan> orphans(int limit) {
        return database.dsl().selectFrom(REALNAME_ORPHAN).orderBy(REALNAME_ORPHAN.ID).limit(limit)
                .fetch(row -> new Orphan(row.getId(), row.getBucket(), rows.orphan(row.getId(), row.getSealed())));
    }

    @Override
    public void forget(Collection<Orphan> removed) {
        database.dsl().deleteFrom(REALNAME_ORPHAN).where(REALNAME_ORPHAN.ID.in(removed.stream().map(Orphan::id).toList())).execute();
    }
}
