package org.partnercenter.persistence.kernel;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.splitPart;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;
import static org.partnercenter.persistence.db.Tables.LEDGER_TRANSFER;

import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.Record3;
import org.partnercenter.application.kernel.FamilySum;
import org.partnercenter.application.kernel.LedgerCheck;
import org.partnercenter.application.kernel.LedgerReport;
import org.partnercenter.application.kernel.Unbalanced;

import java.math.BigDecimal;
import java.util.List;

/** Adds the ledger up in the database. One snapshot for all of it; reads every movement. */
public final class JooqLedgerCheck implements LedgerCheck {

    private static final Field<String> ACCOUNT = field(name("account"), String.class);
    private static final Field<String> CURRENCY = field(name("currency"), String.class);
    private static final Field<BigDecimal> BALANCE = field(name("balance"), BigDecimal.class);

    private final Database database;
    private final List<StoredBalances> stored;

    public JooqLedgerCheck(Database database, List<StoredBalances> stored) {
        this.database = database;
        this.stored = stored;
    }

    @Override
    public LedgerReport verify() {
        return database.inTransaction(() -> {
            database.dsl().execute("set transaction isolation level repeatable read, read only");
            database.dsl().execute("set local statement_timeout = '10min'");
            return new LedgerReport(families(), database.dsl().fetchCount(LEDGER_TRANSFER),
                    stored.stream().flatMap(each -> unbalanced(each).stream()).toList());
        });
    }

    /** What came in minus what went out, of every account. */
    private static CommonTableExpression<Record3<String, String, BigDecimal>> balances() {
        var t = LEDGER_TRANSFER;
        var legs = select(t.TO_ACCOUNT.as(ACCOUNT), t.CURRENCY.as(CURRENCY), t.AMOUNT_MINOR.as("minor")).from(t)
                .unionAll(select(t.FROM_ACCOUNT, t.CURRENCY, t.AMOUNT_MINOR.neg()).from(t)).asTable("leg");
        return name("ledger").fields("account", "currency", "balance").as(
                select(ACCOUNT, CURRENCY, sum(field(name("minor"), Long.class))).from(legs).groupBy(ACCOUNT, CURRENCY));
    }

    private List<FamilySum> families() {
        var ledger = balances();
        var family = splitPart(ACCOUNT, inline("/"), inline(1));
        return database.dsl().with(ledger).select(family, CURRENCY, sum(BALANCE)).from(ledger).groupBy(family, CURRENCY)
                .orderBy(family, CURRENCY)
                .fetch(row -> new FamilySum(row.value1(), row.value2(), row.value3().longValueExact()));
    }

    private List<Unbalanced> unbalanced(StoredBalances balances) {
        var ledger = balances();
        var kept = name("kept").fields("account", "currency", "balance").as(balances.rows());
        var inLedger = field(name("ledger", "balance"), BigDecimal.class);
        var inStore = field(name("kept", "balance"), BigDecimal.class);
        return database.dsl().with(ledger).with(kept)
                .select(field(name("kept", "account"), String.class), field(name("kept", "currency"), String.class),
                        inStore, coalesce(inLedger, BigDecimal.ZERO))
                .from(kept).leftJoin(table(name("ledger")))
                .on(field(name("kept", "account"), String.class).eq(field(name("ledger", "account"), String.class)))
                .and(field(name("kept", "currency"), String.class).eq(field(name("ledger", "currency"), String.class)))
                .where(inStore.ne(coalesce(inLedger, BigDecimal.ZERO))).orderBy(1).limit(1_000)
                .fetch(row -> new Unbalanced(row.value1(), row.value2(), row.value3().longValueExact(),
                        row.value4().longValueExact()));
    }
}
