package org.partnercenter.persistence.incentive;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.incentive.reconcile.Freezes;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.incentive.FreezeReason;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.reconcile.Freeze;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.IncentiveFreezeRecord;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.selectOne;
import static org.partnercenter.persistence.db.Tables.INCENTIVE_BILL;
import static org.partnercenter.persistence.db.Tables.INCENTIVE_FREEZE;
import static org.partnercenter.persistence.db.Tables.INCENTIVE_FREEZE_CHECK;

/** What is not paid, as rows. */
public final class JooqFreezes implements Freezes {

    private static final int OF_CHECK = 0x494E4302;
    /** As the index of standing bills has it. */
    private static final Condition STANDING = INCENTIVE_BILL.STATUS.in(DSL.inline(IncentiveBillStatus.PENDING_CONFIRMATION.name()),
            DSL.inline(IncentiveBillStatus.ISSUING.name())).and(INCENTIVE_BILL.PAYOUT_ORDER_NO.isNull());

    private final Database database;

    public JooqFreezes(Database database) {
        this.database = database;
    }

    @Override
    public Map<PartyId, List<Freeze>> holding(Set<PartyId> partners, LocalDate day) {
        var t = INCENTIVE_FREEZE;
        var found = new HashMap<PartyId, List<Freeze>>();
        for (var chunk : Chunks.of(partners.stream().map(PartyId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(t.PARTNER_ID.in(chunk)).and(t.SETTLED_ON.isNull().or(t.SETTLED_ON.ge(day)))
                    .orderBy(t.PARTNER_ID, t.REASON, t.CAUSE).fetch(JooqFreezes::freeze)
                    .forEach(freeze -> found.computeIfAbsent(freeze.partner(), none -> new ArrayList<>()).add(freeze));
        }
        return found;
    }

    @Override
    public void put(Collection<Freeze> freezes) {
        var t = INCENTIVE_FREEZE;
        for (var chunk : Chunks.of(freezes.stream().sorted(Comparator.comparing(JooqFreezes::name)).toList())) {
            database.dsl().insertInto(t).set(chunk.stream().map(each -> new IncentiveFreezeRecord(each.partner().value(),
                            each.what().reason().name(), each.what().key(), each.since(), each.settled().orElse(null))).toList())
                    .onConflict(t.PARTNER_ID, t.REASON, t.CAUSE).doUpdate().set(t.SINCE, excluded(t.SINCE))
                    .set(t.SETTLED_ON, excluded(t.SETTLED_ON)).execute();
        }
    }

    private static String name(Freeze freeze) {
        return freeze.partner() + "/" + freeze.what().reason() + "/" + freeze.what().key();
    }

    /** Held by an advisory lock of their name, because one that was never looked at has no row. */
    @Override
    public List<PartyId> lockUnchecked(LocalDate day, int limit) {
        return database.dsl().select(INCENTIVE_BILL.PARTNER_ID).from(INCENTIVE_BILL).where(unchecked(day)).groupBy(INCENTIVE_BILL.PARTNER_ID)
                .having(DSL.condition("pg_try_advisory_xact_lock({0}, hashtext({1}))", DSL.inline(OF_CHECK), INCENTIVE_BILL.PARTNER_ID))
                .orderBy(INCENTIVE_BILL.PARTNER_ID).limit(limit).fetch(row -> new PartyId(row.value1()));
    }

    @Override
    public boolean anyUnchecked(LocalDate day) {
        return database.dsl().fetchExists(selectOne().from(INCENTIVE_BILL).where(unchecked(day)));
    }

    private static Condition unchecked(LocalDate day) {
        var c = INCENTIVE_FREEZE_CHECK;
        return STANDING.andNotExists(selectOne().from(c).where(c.PARTNER_ID.eq(INCENTIVE_BILL.PARTNER_ID)).and(c.CHECKED_ON.ge(day)));
    }

    @Override
    public void checked(Collection<PartyId> partners, LocalDate day) {
        var c = INCENTIVE_FREEZE_CHECK;
        for (var chunk : Chunks.of(partners.stream().map(PartyId::value).sorted().toList())) {
            database.dsl().insertInto(c, c.PARTNER_ID, c.CHECKED_ON).valuesOfRows(chunk.stream().map(id -> DSL.row(id, day)).toList())
                    .onConflict(c.PARTNER_ID).doUpdate().set(c.CHECKED_ON, excluded(c.CHECKED_ON)).execute();
        }
    }

    @Override
    public Page<Freeze> list(Scope scope, Optional<PartyId> partner, PageRequest page) {
        var t = INCENTIVE_FREEZE;
        var matching = seen(scope).and(partner.map(id -> t.PARTNER_ID.eq(id.value())).orElseGet(DSL::noCondition));
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0,
                database.dsl().selectFrom(t).where(matching).orderBy(t.SINCE.desc(), t.PARTNER_ID, t.REASON, t.CAUSE)
                        .offset(page.offset()).limit(page.limit()).fetch(JooqFreezes::freeze)));
    }

    private static Condition seen(Scope scope) {
        return switch (scope) {
            case Scope.Everything() -> DSL.noCondition();
            case Scope.OfPartner(var own) -> INCENTIVE_FREEZE.PARTNER_ID.eq(own.value());
            case Scope.OfReseller own -> DSL.falseCondition();
            case Scope.OfHolder own -> DSL.falseCondition();
            case Scope.OfAccountManager own -> DSL.falseCondition();
        };
    }

    private static Freeze freeze(IncentiveFreezeRecord row) {
        var cause = FreezeReason.valueOf(row.getReason()) == FreezeReason.CYCLE_UNPAID ? new Freeze.UnpaidCycle(YearMonth.parse(row.getCause()))
                : new Freeze.CreditOrder(row.getCause());
        return new Freeze(new PartyId(row.getPartnerId()), cause, row.getSince(), Optional.ofNullable(row.getSettledOn()));
    }
}
