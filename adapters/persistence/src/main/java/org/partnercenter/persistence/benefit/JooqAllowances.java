package org.partnercenter.persistence.benefit;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.benefit.Allowances;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.benefit.Allowance;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.BenefitAllowanceRecord;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import static org.jooq.impl.DSL.excluded;
import static org.partnercenter.persistence.db.Tables.BENEFIT_ALLOWANCE;

/** What is granted, as rows; nobody's holder is the empty text. */
public final class JooqAllowances implements Allowances {

    private final Database database;

    public JooqAllowances(Database database) {
        this.database = database;
    }

    @Override
    public void put(List<Allowance> allowances) {
        var t = BENEFIT_ALLOWANCE;
        var rows = allowances.stream().map(each -> new BenefitAllowanceRecord(each.programme(), each.key(), each.partner().map(PartyId::value).orElse(""),
                each.from(), each.until(), each.amount().minor(), each.amount().currency().getCurrencyCode()))
                .sorted(Comparator.comparing(BenefitAllowanceRecord::getProgramme).thenComparing(BenefitAllowanceRecord::getKey)
                        .thenComparing(BenefitAllowanceRecord::getHolder).thenComparing(BenefitAllowanceRecord::getValidFrom)).toList();
        for (var chunk : Chunks.of(rows)) {
            database.dsl().insertInto(t).set(chunk).onConflict(t.PROGRAMME, t.KEY, t.HOLDER, t.VALID_FROM).doUpdate()
                    .set(t.VALID_UNTIL, excluded(t.VALID_UNTIL)).set(t.AMOUNT, excluded(t.AMOUNT)).set(t.CURRENCY, excluded(t.CURRENCY)).execute();
        }
    }

    @Override
    public List<Allowance> of(Set<String> programmes, Set<PartyId> partners) {
        var t = BENEFIT_ALLOWANCE;
        var holders = Stream.concat(Stream.of(""), partners.stream().map(PartyId::value)).toList();
        return programmes.isEmpty() ? List.of() : Chunks.of(holders).stream().flatMap(chunk -> database.dsl().selectFrom(t)
                .where(t.PROGRAMME.in(programmes)).and(t.HOLDER.in(chunk)).orderBy(t.VALID_FROM.desc(), t.PROGRAMME, t.KEY, t.HOLDER)
                .fetch(JooqAllowances::allowance).stream()).toList();
    }

    @Override
    public Page<Allowance> list(Scope scope, Optional<String> programme, PageRequest page) {
        var t = BENEFIT_ALLOWANCE;
        var wanted = inScope(scope).and(programme.map(t.PROGRAMME::eq).orElseGet(DSL::noCondition));
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, wanted) : 0, database.dsl().selectFrom(t).where(wanted)
                .orderBy(t.PROGRAMME, t.KEY, t.HOLDER, t.VALID_FROM).offset(page.offset()).limit(page.limit()).fetch(JooqAllowances::allowance)));
    }

    private static Condition inScope(Scope scope) {
        return switch (scope) {
            case Scope.Everything() -> DSL.noCondition();
            case Scope.OfPartner(var partner) -> BENEFIT_ALLOWANCE.HOLDER.in("", partner.value());
            case Scope.OfReseller reseller -> DSL.falseCondition();
            case Scope.OfHolder holder -> DSL.falseCondition();
            case Scope.OfAccountManager own -> DSL.falseCondition();
        };
    }

    private static Allowance allowance(BenefitAllowanceRecord row) {
        return new Allowance(row.getProgramme(), Optional.of(row.getHolder()).filter(holder -> !holder.isEmpty()).map(PartyId::new), row.getKey(),
                new Money(row.getAmount(), Currency.getInstance(row.getCurrency())), row.getValidFrom(), row.getValidUntil());
    }
}
