package org.partnercenter.persistence.incentive;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.incentive.BillFilter;
import org.partnercenter.application.incentive.IncentiveBills;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.incentive.BillKey;
import org.partnercenter.domain.incentive.Confirmation;
import org.partnercenter.domain.incentive.DeadlineEffect;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.PayoutOrderNo;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.IncentiveBillRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static org.partnercenter.persistence.db.Tables.INCENTIVE_BILL;

/** Incentive bills as rows. */
public final class JooqIncentiveBills implements IncentiveBills {

    private static final int OF_BILL = 0x494E4301;
    private static final Condition UNPAID = INCENTIVE_BILL.STATUS.eq(DSL.inline(IncentiveBillStatus.ISSUING.name()))
            .and(INCENTIVE_BILL.PAYOUT_ORDER_NO.isNull());

    private final Database database;

    public JooqIncentiveBills(Database database) {
        this.database = database;
    }

    @Override
    public Map<IncentiveBillId, IncentiveBill> of(Set<IncentiveBillId> ids) {
        var t = INCENTIVE_BILL;
        var found = new HashMap<IncentiveBillId, IncentiveBill>();
        for (var chunk : Chunks.of(ids.stream().map(IncentiveBillId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(t.ID.in(chunk)).fetch(JooqIncentiveBills::bill).forEach(bill -> found.put(bill.id(), bill));
        }
        return found;
    }

    @Override
    public Map<IncentiveBillId, IncentiveBill> lock(Set<IncentiveBillId> ids) {
        var t = INCENTIVE_BILL;
        var found = new HashMap<IncentiveBillId, IncentiveBill>();
        for (var chunk : Chunks.of(ids.stream().map(IncentiveBillId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(t.ID.in(chunk)).orderBy(t.ID).forUpdate().fetch(JooqIncentiveBills::bill)
                    .forEach(bill -> found.put(bill.id(), bill));
        }
        return found;
    }

    /** One that nobody knows has no row to wait for, so that it is waited for by its name. */
    @Override
    public Map<BillKey, IncentiveBill> hold(Set<BillKey> keys) {
        var t = INCENTIVE_BILL;
        AdvisoryLocks.hold(database.dsl(), OF_BILL, keys.stream().map(BillKey::toString).toList());
        var found = new HashMap<BillKey, IncentiveBill>();
        var inOrder = keys.stream().sorted(Comparator.comparing(BillKey::toString)).toList();
        for (var chunk : Chunks.of(inOrder)) {
            database.dsl().selectFrom(t).where(row(t.PARTNER_ID, t.PERIOD, t.INCENTIVE, t.ASSOCIATION_TYPE).in(chunk.stream()
                            .map(key -> row(key.partner().value(), key.period().key(), key.incentive(), key.associationType().code())).toList()))
                    .orderBy(t.ID).forUpdate().fetch(JooqIncentiveBills::bill).forEach(bill -> found.put(bill.key(), bill));
        }
        return found;
    }

    @Override
    public Map<PartnerPeriod, List<IncentiveBill>> lockPeriods(Set<PartnerPeriod> periods) {
        var t = INCENTIVE_BILL;
        var found = new HashMap<PartnerPeriod, List<IncentiveBill>>();
        for (var chunk : Chunks.of(List.copyOf(periods))) {
            database.dsl().selectFrom(t).where(row(t.PARTNER_ID, t.PERIOD).in(chunk.stream()
                            .map(each -> row(each.partner().value(), each.period().key())).toList()))
                    .orderBy(t.ID).forUpdate().fetch(JooqIncentiveBills::bill)
                    .forEach(bill -> found.computeIfAbsent(new PartnerPeriod(bill.key().partner(), bill.key().period()), none ->
                            new ArrayList<>()).add(bill));
        }
        return found;
    }

    @Override
    public Map<PartyId, List<IncentiveBill>> lockUnpaid(Set<PartyId> partners) {
        var t = INCENTIVE_BILL;
        var found = new HashMap<PartyId, List<IncentiveBill>>();
        for (var chunk : Chunks.of(partners.stream().map(PartyId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(t.PARTNER_ID.in(chunk)).and(UNPAID).orderBy(t.ID).forUpdate().fetch(JooqIncentiveBills::bill)
                    .forEach(bill -> found.computeIfAbsent(bill.key().partner(), none -> new ArrayList<>()).add(bill));
        }
        return found;
    }

    @Override
    public void put(Collection<IncentiveBill> bills) {
        var t = INCENTIVE_BILL;
        for (var chunk : Chunks.of(bills.stream().sorted(Comparator.comparing(each -> each.id().value())).toList())) {
            database.dsl().insertInto(t).set(chunk.stream().map(JooqIncentiveBills::record).toList()).onConflict(t.ID).doUpdate()
                    .set(t.POLICY_VERSION, excluded(t.POLICY_VERSION)).set(t.AMOUNT, excluded(t.AMOUNT)).set(t.LINES, excluded(t.LINES))
                    .set(t.STATUS, excluded(t.STATUS)).set(t.CALCULATED_AT, excluded(t.CALCULATED_AT)).set(t.DEADLINE, excluded(t.DEADLINE))
                    .set(t.DEADLINE_EFFECT, excluded(t.DEADLINE_EFFECT)).set(t.DISPUTED, excluded(t.DISPUTED))
                    .set(t.CONFIRMED_AT, excluded(t.CONFIRMED_AT)).set(t.CONFIRMED_BY, excluded(t.CONFIRMED_BY))
                    .set(t.PAYOUT_ORDER_NO, excluded(t.PAYOUT_ORDER_NO)).set(t.VALID_UNTIL, excluded(t.VALID_UNTIL)).execute();
        }
    }

    @Override
    public List<IncentiveBillId> due(Instant now, int limit) {
        var t = INCENTIVE_BILL;
        return database.dsl().select(t.ID).from(t).where(t.STATUS.eq(DSL.inline(IncentiveBillStatus.PENDING_CONFIRMATION.name())))
                .and(DSL.not(t.DISPUTED)).and(t.DEADLINE.le(now)).orderBy(t.DEADLINE, t.ID).limit(limit)
                .fetch(row -> new IncentiveBillId(row.value1()));
    }

    @Override
    public List<IncentiveBillId> expired(Instant now, int limit) {
        var t = INCENTIVE_BILL;
        return database.dsl().select(t.ID).from(t).where(UNPAID).and(t.VALID_UNTIL.le(now)).orderBy(t.VALID_UNTIL, t.ID).limit(limit)
                .fetch(row -> new IncentiveBillId(row.value1()));
    }

    @Override
    public Page<IncentiveBill> list(Scope scope, BillFilter filter, PageRequest page) {
        var t = INCENTIVE_BILL;
        var seen = t.as("seen");
        var matching = seen(scope)
                .and(filter.partner().map(id -> t.PARTNER_ID.eq(id.value())).orElseGet(DSL::noCondition))
                .and(filter.period().map(period -> t.PERIOD.eq(period.key()).and(t.PERIOD_END.eq(period.last().toString())))
                        .orElseGet(DSL::noCondition))
                .and(filter.incentive().map(t.INCENTIVE::eq).orElseGet(DSL::noCondition))
                .and(filter.associationType().map(type -> t.ASSOCIATION_TYPE.eq(type.code())).orElseGet(DSL::noCondition))
                .and(filter.status().map(status -> t.STATUS.eq(status.name())).orElseGet(DSL::noCondition));
        var behind = page.after().<Condition>map(marker -> row(t.PERIOD_END, t.ID).lt(DSL.select(seen.PERIOD_END, seen.ID).from(seen)
                .where(seen.ID.eq(marker)))).orElseGet(DSL::noCondition);
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0,
                database.dsl().selectFrom(t).where(matching).and(behind).orderBy(t.PERIOD_END.desc(), t.ID.desc())
                        .offset(page.offset()).limit(page.limit()).fetch(JooqIncentiveBills::bill)));
    }

    @Override
    public Optional<IncentiveBill> find(Scope scope, IncentiveBillId id) {
        return database.seenBy(scope, () -> database.dsl().selectFrom(INCENTIVE_BILL).where(INCENTIVE_BILL.ID.eq(id.value())).and(seen(scope))
                .fetchOptional(JooqIncentiveBills::bill));
    }

    private static Condition seen(Scope scope) {
        return switch (scope) {
            case Scope.Everything() -> DSL.noCondition();
            case Scope.OfPartner(var own) -> INCENTIVE_BILL.PARTNER_ID.eq(own.value());
            case Scope.OfReseller own -> DSL.falseCondition();
            case Scope.OfHolder own -> DSL.falseCondition();
            case Scope.OfAccountManager own -> DSL.falseCondition();
        };
    }

    private static IncentiveBillRecord record(IncentiveBill each) {
        var key = each.key();
        return new IncentiveBillRecord(each.id().value(), key.partner().value(), key.period().key(), key.period().last().toString(),
                key.incentive(), key.associationType().code(), each.policyVersion(), each.amount().minor(),
                each.amount().currency().getCurrencyCode(), each.lines(), each.status().name(), each.calculatedAt(),
                each.deadline().map(IncentiveBill.Deadline::at).orElse(null), each.deadline().map(end -> end.effect().name()).orElse(null),
                each.disputed(), each.confirmation().map(Confirmation::at).orElse(null),
                each.confirmation().map(done -> done.by().name()).orElse(null), each.payoutOrder().map(PayoutOrderNo::value).orElse(null),
                each.validUntil().orElse(null));
    }

    private static IncentiveBill bill(IncentiveBillRecord row) {
        var key = new BillKey(new PartyId(row.getPartnerId()), ReconciliationPeriod.parse(row.getPeriod()).orElseThrow(), row.getIncentive(),
                AssociationType.ofCode(row.getAssociationType()).orElseThrow());
        return new IncentiveBill(new IncentiveBillId(row.getId()), key, row.getPolicyVersion(),
                new Money(row.getAmount(), Currency.getInstance(row.getCurrency())), row.getLines(),
                IncentiveBillStatus.valueOf(row.getStatus()), row.getCalculatedAt(), Optional.ofNullable(row.getDeadline()).map(at ->
                new IncentiveBill.Deadline(at, DeadlineEffect.valueOf(row.getDeadlineEffect()))), row.getDisputed(),
                Optional.ofNullable(row.getConfirmedAt()).map(at -> new Confirmation(Confirmation.By.valueOf(row.getConfirmedBy()), at)),
                Optional.ofNullable(row.getPayoutOrderNo()).map(PayoutOrderNo::new), Optional.ofNullable(row.getValidUntil()));
    }
}
