package org.partnercenter.persistence.incentive.revenue;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.incentive.revenue.RevenueStretch;
import org.partnercenter.application.incentive.revenue.Revenues;
import org.partnercenter.domain.incentive.BillingMode;
import org.partnercenter.domain.incentive.CountedLine;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.incentive.revenue.FinalMonths;
import org.partnercenter.domain.incentive.revenue.RevenueHistory;
import org.partnercenter.domain.incentive.revenue.RevenueLine;
import org.partnercenter.domain.incentive.revenue.RevenueSourceId;
import org.partnercenter.domain.incentive.revenue.RevenueStatement;
import org.partnercenter.domain.incentive.revenue.RevenueStatementId;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.Rows;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.unnest;
import static org.jooq.impl.DSL.val;
import static org.partnercenter.persistence.db.Tables.REVENUE_LINE;
import static org.partnercenter.persistence.db.Tables.REVENUE_MONTH;
import static org.partnercenter.persistence.db.Tables.REVENUE_STATEMENT;

/** Revenue as rows. Those who form lines share one lock, and who makes something final has it alone. */
public final class JooqRevenues implements Revenues {

    private static final int OF_MONTHS = 0x52455601;
    /** Of the same record are lines of a month or two, for years they are searched in vain. */
    private static final int MONTHS_BACK = 24;

    /** What lines add to a statement, or take from it. */
    private static final class Sum {

        private final RevenueStatementId id;
        private final PartyId partner;
        private final YearMonth month;
        private long total;
        private long eligible;
        private long lines;

        private Sum(RevenueLine line) {
            this.partner = line.partner();
            this.month = line.month();
            this.id = RevenueStatementId.of(partner, month);
        }

        private void add(RevenueLine line, int sign) {
            total = Math.addExact(total, sign * line.revenue().minor());
            eligible = Math.addExact(eligible, sign * line.eligible().minor());
            lines += sign;
        }
    }

    private final Database database;

    public JooqRevenues(Database database) {
        this.database = database;
    }

    @Override
    public void shareMonths() {
        database.dsl().query("select pg_advisory_xact_lock_shared({0}, 0)", val(OF_MONTHS)).execute();
    }

    @Override
    public void holdMonths() {
        database.dsl().query("select pg_advisory_xact_lock({0}, 0)", val(OF_MONTHS)).execute();
    }

    @Override
    public FinalMonths finals(Set<PartyId> partners, YearMonth first) {
        var t = REVENUE_STATEMENT;
        var statements = new HashMap<PartyId, Set<YearMonth>>();
        for (var chunk : Chunks.of(partners.stream().map(PartyId::value).toList())) {
            database.dsl().select(t.PARTNER_ID, t.MONTH).from(t).where(t.PARTNER_ID.in(chunk)).and(t.MONTH.ge(first.toString()))
                    .and(t.FINAL_AT.isNotNull()).forEach(row -> statements.computeIfAbsent(new PartyId(row.value1()), none -> new HashSet<>())
                            .add(YearMonth.parse(row.value2())));
        }
        return new FinalMonths(whole(first).keySet(), statements);
    }

    @Override
    public Map<RevenueSourceId, RevenueHistory> histories(RevenueStretch stretch) {
        var t = REVENUE_LINE;
        return database.dsl().selectFrom(t).where(t.ORIGIN.eq(stretch.origin().name())).and(t.SOURCE_MONTH.eq(stretch.month().toString()))
                .and(stretch.after().map(t.SOURCE_ID::gt).orElseGet(DSL::noCondition))
                .and(stretch.upTo().map(t.SOURCE_ID::le).orElseGet(DSL::noCondition)).fetch(LineRows::line).stream()
                .collect(Collectors.groupingBy(line -> line.source().id(), Collectors.collectingAndThen(Collectors.toList(), RevenueHistory::new)));
    }

    @Override
    public void replace(List<RevenueLine> gone, List<RevenueLine> come) {
        var stay = come.stream().map(line -> line.id().value()).collect(Collectors.toSet());
        var removed = gone.stream().map(line -> line.id().value()).filter(id -> !stay.contains(id)).sorted().toArray(String[]::new);
        if (removed.length > 0) {
            database.dsl().deleteFrom(REVENUE_LINE).where(REVENUE_LINE.ID.eq(DSL.any(val(removed)))).execute();
        }
        if (!come.isEmpty()) {
            LineRows.put(database.dsl(), come);
        }
        var sums = new TreeMap<String, Sum>();
        gone.forEach(line -> sum(sums, line).add(line, -1));
        come.forEach(line -> sum(sums, line).add(line, 1));
        add(List.copyOf(sums.values()));
    }

    private static Sum sum(Map<String, Sum> sums, RevenueLine line) {
        return sums.computeIfAbsent(RevenueStatementId.of(line.partner(), line.month()).value(), none -> new Sum(line));
    }

    /** In one order for everybody. What is final takes nothing: that it would be asked to is a fault of ours. */
    private void add(List<Sum> sums) {
        int changed = database.dsl().query("insert into pc.revenue_statement as s (id, partner_id, month, total, eligible, lines)"
                        + " select id, partner_id, month, total, eligible, lines from unnest(cast({0} as text[]), cast({1} as text[]),"
                        + " cast({2} as text[]), cast({3} as bigint[]), cast({4} as bigint[]), cast({5} as bigint[]))"
                        + " as t (id, partner_id, month, total, eligible, lines) order by id on conflict (id) do update"
                        + " set total = s.total + excluded.total, eligible = s.eligible + excluded.eligible, lines = s.lines + excluded.lines"
                        + " where s.final_at is null",
                val(sums.stream().map(sum -> sum.id.value()).toArray(String[]::new)),
                val(sums.stream().map(sum -> sum.partner.value()).toArray(String[]::new)),
                val(sums.stream().map(sum -> sum.month.toString()).toArray(String[]::new)),
                val(sums.stream().map(sum -> sum.total).toArray(Long[]::new)),
                val(sums.stream().map(sum -> sum.eligible).toArray(Long[]::new)),
                val(sums.stream().map(sum -> sum.lines).toArray(Long[]::new))).execute();
        if (changed != sums.size()) {
            throw new IllegalStateException("a line was formed for a statement that is final");
        }
    }

    @Override
    public Map<RevenueStatementId, RevenueStatement> lock(Set<RevenueStatementId> ids) {
        var t = REVENUE_STATEMENT;
        var found = new HashMap<RevenueStatementId, RevenueStatement>();
        for (var chunk : Chunks.of(ids.stream().map(RevenueStatementId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(t.ID.in(chunk)).orderBy(t.ID).forUpdate().fetch(StatementRows::statement)
                    .forEach(statement -> found.put(statement.id(), statement));
        }
        return found;
    }

    @Override
    public void putFinal(Collection<RevenueStatement> statements) {
        var t = REVENUE_STATEMENT;
        var byTime = statements.stream().collect(Collectors.groupingBy(statement -> statement.finalAt().orElseThrow()));
        byTime.forEach((at, all) -> database.dsl().update(t).set(t.FINAL_AT, at).where(t.ID.eq(DSL.any(val(all.stream()
                .map(statement -> statement.id().value()).sorted().toArray(String[]::new))))).execute());
    }

    @Override
    public Map<YearMonth, Instant> whole(YearMonth first) {
        var found = new HashMap<YearMonth, Instant>();
        database.dsl().selectFrom(REVENUE_MONTH).where(REVENUE_MONTH.FINAL_AT.isNotNull()).and(REVENUE_MONTH.MONTH.ge(first.toString()))
                .forEach(row -> found.put(YearMonth.parse(row.getMonth()), row.getFinalAt()));
        return found;
    }

    @Override
    public void putWhole(YearMonth month, Instant now) {
        database.dsl().insertInto(REVENUE_MONTH, REVENUE_MONTH.MONTH, REVENUE_MONTH.FINAL_AT).values(month.toString(), now)
                .onConflict(REVENUE_MONTH.MONTH).doUpdate().set(REVENUE_MONTH.FINAL_AT, excluded(REVENUE_MONTH.FINAL_AT)).execute();
    }

    @Override
    public List<RevenueStatementId> left(int limit) {
        var t = REVENUE_STATEMENT;
        return database.dsl().select(t.ID).from(t).where(t.FINAL_AT.isNull()).and(t.MONTH.in(DSL.select(REVENUE_MONTH.MONTH).from(REVENUE_MONTH)
                .where(REVENUE_MONTH.FINAL_AT.isNotNull()))).orderBy(t.MONTH, t.ID).limit(limit).fetch(row -> new RevenueStatementId(row.value1()));
    }

    @Override
    public List<PartyId> partners(YearMonth first, YearMonth last, Optional<PartyId> after, int limit) {
        var t = REVENUE_STATEMENT;
        return database.dsl().selectDistinct(t.PARTNER_ID).from(t).where(t.MONTH.between(first.toString(), last.toString()))
                .and(after.map(id -> t.PARTNER_ID.gt(id.value())).orElseGet(DSL::noCondition)).orderBy(t.PARTNER_ID).limit(limit)
                .fetch(row -> new PartyId(row.value1()));
    }

    @Override
    public List<RevenueStatement> statements(Set<PartyId> partners, YearMonth first, YearMonth last) {
        var t = REVENUE_STATEMENT;
        return Chunks.of(partners.stream().map(PartyId::value).sorted().toList()).stream().flatMap(chunk -> database.dsl().selectFrom(t)
                .where(t.PARTNER_ID.in(chunk)).and(t.MONTH.between(first.toString(), last.toString())).fetch(StatementRows::statement).stream())
                .toList();
    }

    /** Of each month as many as are wanted, in the order of its index, and of those the first. */
    @Override
    public List<CountedLine> counted(PartyId partner, YearMonth first, YearMonth last, Optional<RevenueLineId> after, int limit) {
        var t = REVENUE_LINE;
        var months = Stream.iterate(first, each -> !each.isAfter(last), each -> each.plusMonths(1)).collect(Collectors.toMap(YearMonth::toString,
                each -> each));
        var month = field(name("m", "month"), String.class);
        var l = lateral(select(t.ID, t.MONTH, t.CUSTOMER_ID, t.RESELLER_ID, t.ORDER_ID, t.SERVICE_TYPE, t.ASSOCIATION_TYPE, t.BILLING_MODE, t.REVENUE)
                .from(t).where(t.PARTNER_ID.eq(partner.value())).and(t.MONTH.eq(month))
                .and(after.map(id -> t.ID.gt(id.value())).orElseGet(DSL::noCondition)).orderBy(t.ID).limit(limit).asTable("l"));
        return database.dsl().select(l.field(t.ID), l.field(t.MONTH), l.field(t.CUSTOMER_ID), l.field(t.RESELLER_ID), l.field(t.ORDER_ID),
                        l.field(t.SERVICE_TYPE), l.field(t.ASSOCIATION_TYPE), l.field(t.BILLING_MODE), l.field(t.REVENUE))
                .from(unnest(val(months.keySet().toArray(String[]::new))).as("m", "month")).crossJoin(l).orderBy(l.field(t.ID)).limit(limit)
                .fetch(row -> new CountedLine(new RevenueLineId(row.value1()), partner, months.get(row.value2()), new PartyId(row.value3()),
                        Rows.party(row.value4()), Optional.ofNullable(row.value5()), row.value6(), AssociationType.ofCode(row.value7()).orElseThrow(),
                        BillingMode.valueOf(row.value8()), Optional.empty(), new Money(row.value9(), Money.CNY)));
    }

    @Override
    public List<RevenueLine> lines(Set<RevenueLineId> ids) {
        return database.dsl().selectFrom(REVENUE_LINE).where(Rows.among(REVENUE_LINE.ID, ids.stream().map(RevenueLineId::value).toList()))
                .fetch(LineRows::line);
    }

    @Override
    public List<RevenueLine> related(PartyId partner, Collection<RevenueLine> lines, YearMonth last) {
        var t = REVENUE_LINE;
        var months = Stream.iterate(last.minusMonths(MONTHS_BACK), each -> !each.isAfter(last), each -> each.plusMonths(1))
                .map(YearMonth::toString).toList();
        var orders = lines.stream().flatMap(line -> line.source().what().orderId().stream()).distinct().toList();
        var found = new HashMap<RevenueLineId, RevenueLine>();
        var wanted = new ArrayList<Condition>();
        Chunks.of(orders).forEach(chunk -> wanted.add(t.ORDER_ID.in(chunk)));
        lines.stream().map(line -> line.source().id()).collect(Collectors.groupingBy(RevenueSourceId::origin, Collectors.mapping(
                RevenueSourceId::id, Collectors.toSet()))).forEach((origin, ids) -> Chunks.of(List.copyOf(ids)).forEach(chunk ->
                wanted.add(t.ORIGIN.eq(origin.name()).and(t.SOURCE_MONTH.in(months)).and(t.SOURCE_ID.in(chunk)))));
        wanted.forEach(condition -> database.dsl().selectFrom(t).where(t.PARTNER_ID.eq(partner.value())).and(t.MONTH.le(last.toString()))
                .and(t.REVENUE.gt(0L)).and(condition).fetch(LineRows::line).forEach(line -> found.put(line.id(), line)));
        return List.copyOf(found.values());
    }
}
