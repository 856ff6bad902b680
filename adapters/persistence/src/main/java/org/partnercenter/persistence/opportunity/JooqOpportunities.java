package org.partnercenter.persistence.opportunity;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.identity.SecretCipher;
import org.partnercenter.application.kernel.KeyedHash;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.opportunity.Opportunities;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.EndCustomer;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.OpportunityOrigin;
import org.partnercenter.domain.opportunity.OpportunityStatus;
import org.partnercenter.domain.opportunity.RepOffice;
import org.partnercenter.domain.opportunity.SharedOpportunity;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.sum;
import static org.partnercenter.persistence.db.Tables.OPPORTUNITY;
import static org.partnercenter.persistence.db.Tables.OPPORTUNITY_PROGRESS;

/** Opportunities as rows. Who holds a customer's holds what there will be of it, too. */
public final class JooqOpportunities implements Opportunities {

    private static final int OF_IDS = 0x4F505001;
    private static final int OF_CUSTOMERS = 0x4F505002;
    private static final List<String> CONTENDING = OpportunityStatus.contending().stream().map(Enum::name).toList();

    private final Database database;
    private final OpportunityRows rows;

    public JooqOpportunities(Database database, JsonCodec json, SecretCipher cipher, KeyedHash hash) {
        this.database = database;
        this.rows = new OpportunityRows(json, cipher, hash);
    }

    /** Ids before customers before rows, for everybody; a draft that has got another customer meanwhile is looked at again. */
    @Override
    public Held hold(Set<OpportunityId> ids, Set<EndCustomer> customers) {
        AdvisoryLocks.hold(database.dsl(), OF_IDS, texts(ids));
        var keys = new TreeSet<>(keys(customers));
        keys.addAll(keysOf(ids));
        AdvisoryLocks.hold(database.dsl(), OF_CUSTOMERS, keys);
        var later = keysOf(ids);
        if (keys.addAll(later)) {
            AdvisoryLocks.hold(database.dsl(), OF_CUSTOMERS, keys);
        }
        return new Held(read(ids, true), contending(keys, true));
    }

    private static List<String> texts(Collection<OpportunityId> ids) {
        return ids.stream().map(OpportunityId::value).sorted().toList();
    }

    private Set<String> keys(Set<EndCustomer> customers) {
        return customers.stream().flatMap(each -> Stream.concat(rows.code(each).stream(), rows.name(each).stream())).collect(Collectors.toSet());
    }

    private Set<String> keysOf(Set<OpportunityId> ids) {
        var t = OPPORTUNITY;
        var found = new TreeSet<String>();
        for (var chunk : Chunks.of(texts(ids))) {
            database.dsl().select(t.CUSTOMER_CODE, t.CUSTOMER_NAME).from(t).where(t.ID.in(chunk))
                    .forEach(each -> Stream.of(each.value1(), each.value2()).filter(key -> key != null).forEach(found::add));
        }
        return found;
    }

    private Map<OpportunityId, SharedOpportunity> read(Set<OpportunityId> ids, boolean held) {
        var found = new HashMap<OpportunityId, SharedOpportunity>();
        for (var chunk : Chunks.of(texts(ids))) {
            fetch(OPPORTUNITY.ID.in(chunk), held).forEach(each -> found.put(each.id(), each));
        }
        return found;
    }

    private List<SharedOpportunity> contending(Collection<String> keys, boolean held) {
        var found = new HashMap<OpportunityId, SharedOpportunity>();
        for (var chunk : Chunks.of(List.copyOf(keys))) {
            var same = OPPORTUNITY.CUSTOMER_CODE.in(chunk).or(OPPORTUNITY.CUSTOMER_NAME.in(chunk));
            fetch(same.and(OPPORTUNITY.STATUS.in(CONTENDING)), held).forEach(each -> found.put(each.id(), each));
        }
        return List.copyOf(found.values());
    }

    private List<SharedOpportunity> fetch(Condition wanted, boolean held) {
        var query = database.dsl().selectFrom(OPPORTUNITY).where(wanted).orderBy(OPPORTUNITY.ID);
        return (held ? query.forUpdate() : query).fetch(rows::opportunity);
    }

    @Override
    public List<SharedOpportunity> others(Set<EndCustomer> customers) {
        return contending(keys(customers), false);
    }

    @Override
    public Map<OpportunityId, SharedOpportunity> of(Set<OpportunityId> ids) {
        return read(ids, false);
    }

    @Override
    public void put(List<SharedOpportunity> opportunities) {
        var t = OPPORTUNITY;
        var kept = opportunities.stream().filter(each -> each.status() != OpportunityStatus.DISCARDED)
                .sorted(Comparator.comparing(SharedOpportunity::id)).toList();
        var gone = opportunities.stream().filter(each -> each.status() == OpportunityStatus.DISCARDED).map(SharedOpportunity::id).toList();
        var all = Arrays.stream(t.fields()).filter(field -> !field.equals(t.ID)).toList();
        for (var chunk : Chunks.of(kept)) {
            database.dsl().insertInto(t).set(chunk.stream().map(rows::record).toList()).onConflict(t.ID).doUpdate()
                    .set(all.stream().collect(Collectors.toMap(field -> field, field -> excluded(field)))).execute();
        }
        for (var chunk : Chunks.of(texts(gone))) {
            database.dsl().deleteFrom(t).where(t.ID.in(chunk)).execute();
        }
    }

    @Override
    public void add(List<Told> told) {
        for (var chunk : Chunks.of(told)) {
            database.dsl().insertInto(OPPORTUNITY_PROGRESS).set(chunk.stream().map(rows::record).toList()).execute();
        }
    }

    @Override
    public Page<SharedOpportunity> list(Scope scope, Filter filter, PageRequest page) {
        var t = OPPORTUNITY;
        var wanted = DSL.and(Stream.of(Optional.of(inScope(scope)), filter.origin().map(each -> t.ORIGIN.eq(each.name())),
                filter.status().map(each -> t.STATUS.eq(each.name())), filter.partner().map(each -> t.PARTNER_ID.eq(each.value())),
                filter.office().map(each -> t.REP_OFFICE.eq(each.name()))).flatMap(Optional::stream).toList());
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, wanted) : 0,
                database.dsl().selectFrom(t).where(wanted).and(behind(page)).orderBy(t.CHANGED_AT.desc(), t.ID.desc())
                        .offset(page.offset()).limit(page.limit()).fetch(rows::opportunity)));
    }

    private static Condition behind(PageRequest page) {
        var t = OPPORTUNITY;
        var seen = t.as("seen");
        return page.after().<Condition>map(marker -> row(t.CHANGED_AT, t.ID).lt(DSL.select(seen.CHANGED_AT, seen.ID).from(seen)
                .where(seen.ID.eq(marker)))).orElseGet(DSL::noCondition);
    }

    /** A partner's own alone: a distributor sees nothing of its resellers', the vendor no drafts. */
    private static Condition inScope(Scope scope) {
        var t = OPPORTUNITY;
        return switch (scope) {
            case Scope.Everything() -> t.STATUS.ne(OpportunityStatus.DRAFT.name());
            case Scope.OfPartner(var partner) -> t.PARTNER_ID.eq(partner.value());
            case Scope.OfReseller(var distributor, var reseller) -> t.PARTNER_ID.eq(reseller.value());
            case Scope.OfHolder holder -> DSL.falseCondition();
            case Scope.OfAccountManager own -> DSL.falseCondition();
        };
    }

    @Override
    public Optional<SharedOpportunity> find(Scope scope, OpportunityId id) {
        return database.seenBy(scope, () -> database.dsl().selectFrom(OPPORTUNITY).where(OPPORTUNITY.ID.eq(id.value())).and(inScope(scope))
                .fetchOptional(rows::opportunity));
    }

    @Override
    public List<Told> progress(Scope scope, OpportunityId id) {
        var t = OPPORTUNITY_PROGRESS;
        var seen = OPPORTUNITY;
        return database.seenBy(scope, () -> database.dsl().selectFrom(t).where(t.OPPORTUNITY_ID.eq(id.value()))
                .and(DSL.exists(DSL.selectOne().from(seen).where(seen.ID.eq(t.OPPORTUNITY_ID)).and(inScope(scope))))
                .orderBy(t.SEQ.desc()).fetch(rows::told));
    }

    @Override
    public List<OpportunityId> due(Instant now, int limit) {
        var t = OPPORTUNITY;
        return database.dsl().select(t.ID).from(t).where(t.DUE_AT.le(now)).orderBy(t.DUE_AT, t.ID).limit(limit)
                .fetch(each -> new OpportunityId(each.value1()));
    }

    @Override
    public List<OpportunityId> alerts(Instant now, int limit) {
        var t = OPPORTUNITY;
        return database.dsl().select(t.ID).from(t).where(t.ALERT_AT.le(now)).and(t.DUE_AT.isNull().or(t.DUE_AT.gt(now))).orderBy(t.ALERT_AT, t.ID).limit(limit)
                .fetch(each -> new OpportunityId(each.value1()));
    }

    @Override
    public Map<PartyId, Integer> delivered(Set<PartyId> partners, LocalDate since) {
        var t = OPPORTUNITY;
        var found = new HashMap<PartyId, Integer>();
        for (var chunk : Chunks.of(partners.stream().map(PartyId::value).sorted().toList())) {
            database.dsl().select(t.PARTNER_ID, count()).from(t).where(t.PARTNER_ID.in(chunk)).and(t.DELIVERED_ON.ge(since))
                    .and(t.STATUS.eq(OpportunityStatus.DELIVERED.name())).and(t.ORIGIN.eq(OpportunityOrigin.PARTNER_ORIGINATED.name()))
                    .groupBy(t.PARTNER_ID).forEach(each -> found.put(new PartyId(each.value1()), each.value2()));
        }
        return found;
    }

    @Override
    public List<Statistic> statistics() {
        var t = OPPORTUNITY;
        return new ArrayList<>(database.dsl().select(t.REP_OFFICE, count(), count().filterWhere(t.STATUS.eq(OpportunityStatus.DELIVERED.name())),
                        sum(t.SIGNED_AMOUNT)).from(t).where(t.COUNTING).and(t.ORIGIN.eq(OpportunityOrigin.PARTNER_ORIGINATED.name()))
                .and(t.STATUS.in(OpportunityStatus.SIGNED.name(), OpportunityStatus.DELIVERED.name())).groupBy(t.REP_OFFICE).orderBy(t.REP_OFFICE)
                .fetch(each -> new Statistic(RepOffice.valueOf(each.value1()), each.value2(), each.value3(), each.value4().longValueExact())));
    }
}
