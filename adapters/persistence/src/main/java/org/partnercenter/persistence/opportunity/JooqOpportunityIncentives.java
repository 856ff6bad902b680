package org.partnercenter.persistence.opportunity;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.identity.SecretCipher;
import org.partnercenter.application.kernel.KeyedHash;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.opportunity.incentive.OpportunityIncentives;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.EndCustomer;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveEvent;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveId;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveStatus;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveTransition;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;

import java.time.Instant;
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

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static org.partnercenter.persistence.db.Tables.OPPORTUNITY_INCENTIVE;

/** Applications as rows. Who holds an opportunity, a customer or an order holds the applications there will be of it, too. */
public final class JooqOpportunityIncentives implements OpportunityIncentives {

    private static final int OF_IDS = 0x4F504901;
    private static final int OF_OPPORTUNITIES = 0x4F504902;
    private static final int OF_CUSTOMERS = 0x4F504903;
    private static final int OF_ORDERS = 0x4F504904;
    private static final List<String> COUNTING = Arrays.stream(OpportunityIncentiveStatus.values()).filter(OpportunityIncentiveStatus::counts)
            .map(Enum::name).toList();
    private static final List<String> UNDECIDED = Arrays.stream(OpportunityIncentiveStatus.values()).filter(status ->
            OpportunityIncentiveTransition.TABLE.allows(status, OpportunityIncentiveEvent.DISQUALIFY)).map(Enum::name).toList();

    private final Database database;
    private final OpportunityRows keys;
    private final IncentiveRows rows;

    public JooqOpportunityIncentives(Database database, JsonCodec json, SecretCipher cipher, KeyedHash hash) {
        this.database = database;
        this.keys = new OpportunityRows(json, cipher, hash);
        this.rows = new IncentiveRows(keys);
    }

    @Override
    public Map<OpportunityIncentiveId, OpportunityIncentive> of(Set<OpportunityIncentiveId> ids) {
        return byId(ids.stream().map(OpportunityIncentiveId::value).sorted().toList(), false);
    }

    private Map<OpportunityIncentiveId, OpportunityIncentive> byId(List<String> ids, boolean held) {
        var found = new HashMap<OpportunityIncentiveId, OpportunityIncentive>();
        for (var chunk : Chunks.of(ids)) {
            fetch(OPPORTUNITY_INCENTIVE.ID.in(chunk), held).forEach(each -> found.put(each.id(), each));
        }
        return found;
    }

    private List<OpportunityIncentive> fetch(Condition wanted, boolean held) {
        var t = OPPORTUNITY_INCENTIVE;
        var query = database.dsl().selectFrom(t).where(wanted).orderBy(t.ID);
        return (held ? query.forUpdate() : query).fetch(rows::incentive);
    }

    /** One after the other, in the same order for everybody. */
    @Override
    public Held hold(Wanted wanted) {
        var t = OPPORTUNITY_INCENTIVE;
        var ids = wanted.ids().stream().map(OpportunityIncentiveId::value).sorted().toList();
        var opportunities = wanted.opportunities().stream().map(OpportunityId::value).sorted().toList();
        var customers = customers(wanted.customers());
        var orders = new TreeSet<>(wanted.orders());
        AdvisoryLocks.hold(database.dsl(), OF_IDS, ids);
        AdvisoryLocks.hold(database.dsl(), OF_OPPORTUNITIES, opportunities);
        AdvisoryLocks.hold(database.dsl(), OF_CUSTOMERS, customers);
        AdvisoryLocks.hold(database.dsl(), OF_ORDERS, orders);
        var others = new HashMap<OpportunityIncentiveId, OpportunityIncentive>();
        Chunks.of(opportunities).forEach(chunk -> fetch(t.OPPORTUNITY_ID.in(chunk).and(t.STATUS.in(COUNTING)), true)
                .forEach(each -> others.put(each.id(), each)));
        Chunks.of(List.copyOf(customers)).forEach(chunk -> fetch(t.CUSTOMER_CODE.in(chunk).or(t.CUSTOMER_NAME.in(chunk))
                .and(t.STATUS.in(COUNTING)), true).forEach(each -> others.put(each.id(), each)));
        return new Held(byId(ids, true), List.copyOf(others.values()), claimed(orders));
    }

    private Set<String> customers(Set<EndCustomer> all) {
        return all.stream().flatMap(each -> Stream.concat(keys.code(each).stream(), keys.name(each).stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, OpportunityIncentiveId> claimed(Collection<String> orders) {
        var t = OPPORTUNITY_INCENTIVE;
        var claimed = new HashMap<String, OpportunityIncentiveId>();
        for (var chunk : Chunks.of(List.copyOf(orders))) {
            database.dsl().select(t.ID, t.ORDER_IDS).from(t).where(DSL.arrayOverlap(t.ORDER_IDS, chunk.toArray(String[]::new)))
                    .and(t.STATUS.in(COUNTING)).forEach(each -> Arrays.stream(each.value2()).filter(orders::contains)
                            .forEach(order -> claimed.put(order, new OpportunityIncentiveId(each.value1()))));
        }
        return claimed;
    }

    @Override
    public List<OpportunityIncentive> holdPaidBy(Set<String> bills) {
        var t = OPPORTUNITY_INCENTIVE;
        return Chunks.of(bills.stream().sorted().toList()).stream().flatMap(chunk -> fetch(t.BILL_ID.in(chunk), true).stream()).toList();
    }

    @Override
    public List<OpportunityIncentive> holdUndecided(Set<PartyId> partners) {
        var t = OPPORTUNITY_INCENTIVE;
        return Chunks.of(partners.stream().map(PartyId::value).sorted().toList()).stream()
                .flatMap(chunk -> fetch(t.PARTNER_ID.in(chunk).and(t.STATUS.in(UNDECIDED)), true).stream()).toList();
    }

    @Override
    public void put(List<OpportunityIncentive> applications) {
        var t = OPPORTUNITY_INCENTIVE;
        var changing = Arrays.stream(t.fields()).filter(field -> !field.equals(t.ID)).toList();
        for (var chunk : Chunks.of(applications.stream().sorted(Comparator.comparing(OpportunityIncentive::id)).toList())) {
            database.dsl().insertInto(t).set(chunk.stream().map(rows::record).toList()).onConflict(t.ID).doUpdate()
                    .set(changing.stream().collect(Collectors.toMap(field -> field, field -> excluded(field)))).execute();
        }
    }

    @Override
    public Page<OpportunityIncentive> list(Scope scope, Filter filter, PageRequest page) {
        var t = OPPORTUNITY_INCENTIVE;
        var seen = t.as("seen");
        var wanted = inScope(scope).and(filter.status().map(each -> t.STATUS.eq(each.name())).orElseGet(DSL::noCondition))
                .and(filter.partner().map(each -> t.PARTNER_ID.eq(each.value())).orElseGet(DSL::noCondition))
                .and(filter.opportunity().map(each -> t.OPPORTUNITY_ID.eq(each.value())).orElseGet(DSL::noCondition));
        var behind = page.after().<Condition>map(marker -> row(t.CHANGED_AT, t.ID).lt(DSL.select(seen.CHANGED_AT, seen.ID).from(seen)
                .where(seen.ID.eq(marker)))).orElseGet(DSL::noCondition);
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, wanted) : 0,
                database.dsl().selectFrom(t).where(wanted).and(behind).orderBy(t.CHANGED_AT.desc(), t.ID.desc())
                        .offset(page.offset()).limit(page.limit()).fetch(rows::incentive)));
    }

    @Override
    public Optional<OpportunityIncentive> find(Scope scope, OpportunityIncentiveId id) {
        return database.seenBy(scope, () -> database.dsl().selectFrom(OPPORTUNITY_INCENTIVE).where(OPPORTUNITY_INCENTIVE.ID.eq(id.value()))
                .and(inScope(scope)).fetchOptional(rows::incentive));
    }

    private static Condition inScope(Scope scope) {
        return switch (scope) {
            case Scope.Everything() -> DSL.noCondition();
            case Scope.OfPartner(var own) -> OPPORTUNITY_INCENTIVE.PARTNER_ID.eq(own.value());
            case Scope.OfReseller own -> DSL.falseCondition();
            case Scope.OfHolder own -> DSL.falseCondition();
            case Scope.OfAccountManager own -> DSL.falseCondition();
        };
    }

    @Override
    public List<OpportunityIncentiveId> alerts(Instant now, int limit) {
        var t = OPPORTUNITY_INCENTIVE;
        return database.dsl().select(t.ID).from(t).where(t.ALERT_AT.le(now)).orderBy(t.ALERT_AT, t.ID).limit(limit)
                .fetch(each -> new OpportunityIncentiveId(each.value1()));
    }
}
