package org.partnercenter.persistence.incentive;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.incentive.payout.OpenIncentives;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.payout.Lapsing;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.IncentiveEndToldRecord;
import org.partnercenter.persistence.db.tables.records.MovedIncentiveRecord;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.excluded;
import static org.partnercenter.persistence.db.Tables.INCENTIVE_BILL;
import static org.partnercenter.persistence.db.Tables.INCENTIVE_END_TOLD;
import static org.partnercenter.persistence.db.Tables.MOVED_INCENTIVE;

/** What payout keeps of open bills, as rows. */
public final class JooqOpenIncentives implements OpenIncentives {

    private static final Condition OPEN = INCENTIVE_BILL.STATUS.eq(DSL.inline(IncentiveBillStatus.ISSUING.name()))
            .and(INCENTIVE_BILL.PAYOUT_ORDER_NO.isNull());

    private final Database database;

    public JooqOpenIncentives(Database database) {
        this.database = database;
    }

    @Override
    public Map<PartyId, Set<IncentiveBillId>> movedTo(Set<PartyId> partners) {
        var t = MOVED_INCENTIVE;
        var found = new HashMap<PartyId, Set<IncentiveBillId>>();
        for (var chunk : Chunks.of(partners.stream().map(PartyId::value).sorted().toList())) {
            database.dsl().select(t.MOVED_TO, t.BILL_ID).from(t).join(INCENTIVE_BILL).on(INCENTIVE_BILL.ID.eq(t.BILL_ID))
                    .where(t.MOVED_TO.in(chunk)).and(OPEN).forEach(row -> found.computeIfAbsent(new PartyId(row.value1()), none -> new HashSet<>())
                            .add(new IncentiveBillId(row.value2())));
        }
        return found;
    }

    @Override
    public Map<IncentiveBillId, PartyId> moved(Set<IncentiveBillId> bills) {
        var t = MOVED_INCENTIVE;
        var found = new HashMap<IncentiveBillId, PartyId>();
        for (var chunk : Chunks.of(bills.stream().map(IncentiveBillId::value).sorted().toList())) {
            database.dsl().select(t.BILL_ID, t.MOVED_TO).from(t).where(t.BILL_ID.in(chunk))
                    .forEach(row -> found.put(new IncentiveBillId(row.value1()), new PartyId(row.value2())));
        }
        return found;
    }

    @Override
    public void move(Collection<Moved> all) {
        var t = MOVED_INCENTIVE;
        for (var chunk : Chunks.of(all.stream().map(each -> new MovedIncentiveRecord(each.bill().value(), each.to().value(),
                each.from().value(), each.at())).toList())) {
            database.dsl().insertInto(t).set(chunk).onConflict(t.BILL_ID).doUpdate().set(t.MOVED_TO, excluded(t.MOVED_TO))
                    .set(t.MOVED_FROM, excluded(t.MOVED_FROM)).set(t.MOVED_AT, excluded(t.MOVED_AT)).execute();
        }
    }

    @Override
    public List<PartyId> unlimited(Optional<PartyId> after, int limit) {
        var t = INCENTIVE_BILL;
        return database.dsl().selectDistinct(t.PARTNER_ID).from(t).where(OPEN).and(t.VALID_UNTIL.isNull()).and(t.AMOUNT.ge(DSL.inline(0L)))
                .and(after.map(last -> t.PARTNER_ID.gt(last.value())).orElseGet(DSL::noCondition)).orderBy(t.PARTNER_ID).limit(limit)
                .fetch(row -> new PartyId(row.value1()));
    }

    @Override
    public List<IncentiveBillId> toTell(Instant now, int limit) {
        var t = INCENTIVE_BILL;
        var told = INCENTIVE_END_TOLD;
        var due = Lapsing.TOLD_BEFORE.stream().map(days -> t.VALID_UNTIL.le(now.plus(Duration.ofDays(days)))
                .and(told.DAYS.isNull().or(told.DAYS.gt(days)))).reduce(DSL.noCondition(), (one, other) -> one.or(other));
        return database.dsl().select(t.ID).from(t).leftJoin(told).on(told.BILL_ID.eq(t.ID)).where(OPEN).and(t.VALID_UNTIL.gt(now)).and(due)
                .orderBy(t.VALID_UNTIL, t.ID).limit(limit).fetch(row -> new IncentiveBillId(row.value1()));
    }

    @Override
    public Map<IncentiveBillId, Integer> told(Set<IncentiveBillId> bills) {
        var t = INCENTIVE_END_TOLD;
        var found = new HashMap<IncentiveBillId, Integer>();
        for (var chunk : Chunks.of(bills.stream().map(IncentiveBillId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(t.BILL_ID.in(chunk)).forEach(row -> found.put(new IncentiveBillId(row.getBillId()), row.getDays()));
        }
        return found;
    }

    @Override
    public void tell(Map<IncentiveBillId, Integer> days) {
        var t = INCENTIVE_END_TOLD;
        for (var chunk : Chunks.of(days.entrySet().stream().map(each -> new IncentiveEndToldRecord(each.getKey().value(), each.getValue()))
                .toList())) {
            database.dsl().insertInto(t).set(chunk).onConflict(t.BILL_ID).doUpdate().set(t.DAYS, excluded(t.DAYS)).execute();
        }
    }
}
