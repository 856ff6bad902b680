package org.partnercenter.persistence.account;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.partnercenter.persistence.db.Tables.ACCOUNT;
import static org.partnercenter.persistence.db.Tables.ACCOUNT_CHANGE;
import static org.partnercenter.persistence.db.Tables.ACCOUNT_CHARGE;
import static org.partnercenter.persistence.db.Tables.AUDIT_ENTRY;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.partnercenter.application.account.AccountReads;
import org.partnercenter.application.account.AccountRecord;
import org.partnercenter.application.account.AdjustmentFilter;
import org.partnercenter.application.account.ChangeFilter;
import org.partnercenter.application.account.ChargeFilter;
import org.partnercenter.application.account.ChargeStep;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.account.Account;
import org.partnercenter.domain.account.AccountMovement;
import org.partnercenter.domain.account.Charge;
import org.partnercenter.domain.account.ChargeId;
import org.partnercenter.domain.account.OrderId;
import org.partnercenter.domain.account.TransferId;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.kernel.Rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Lists of accounts: one count and one slice each, both served by an index. */
public final class JooqAccountReads implements AccountReads {

    private static final TypeReference<List<Refusal>> REFUSALS = new TypeReference<>() {
    };

    private final Database database;
    private final JsonCodec json;

    public JooqAccountReads(Database database, JsonCodec json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public Map<PartyId, Account> accounts(Scope scope, Set<PartyId> holders) {
        var t = ACCOUNT;
        return database.seenBy(scope, () -> database.dsl().selectFrom(t)
                .where(t.ID.in(holders.stream().map(PartyId::value).toList()))
                .and(Rows.naming(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID)).fetch(AccountRows::account)).stream()
                .collect(Collectors.toMap(account -> account.owner().holder(), account -> account));
    }

    @Override
    public Page<AccountRecord> changes(Scope scope, PartyId account, ChangeFilter filter, PageRequest page) {
        var t = ACCOUNT_CHANGE;
        return records(scope, of(scope, account).and(t.BALANCE_TYPE.eq(filter.balanceType().name()))
                .and(filter.movements().<Condition>map(some -> t.MOVEMENT.in(some.stream().map(Enum::name).toList()))
                        .orElse(noCondition()))
                .and(t.OCCURRED_AT.ge(filter.from())).and(t.OCCURRED_AT.lt(filter.until())), page);
    }

    @Override
    public Page<AccountRecord> adjustments(Scope scope, PartyId account, AdjustmentFilter filter, PageRequest page) {
        var t = ACCOUNT_CHANGE;
        return records(scope, of(scope, account).and(t.ADJUSTMENT)
                .and(eq(t.OTHER_ID, filter.receiver().map(PartyId::value)))
                .and(eq(t.MOVEMENT, filter.movement().map(AccountMovement::name)))
                .and(filter.after().<Condition>map(t.OCCURRED_AT::gt).orElse(noCondition()))
                .and(filter.before().<Condition>map(t.OCCURRED_AT::lt).orElse(noCondition()))
                .and(eq(t.TRANSFER_ID, filter.transfer().map(TransferId::value))), page);
    }

    private static Condition of(Scope scope, PartyId account) {
        var t = ACCOUNT_CHANGE;
        return t.ACCOUNT_ID.eq(account.value()).and(Rows.visible(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID));
    }

    private Page<AccountRecord> records(Scope scope, Condition condition, PageRequest page) {
        var t = ACCOUNT_CHANGE;
        var seen = t.as("seen");
        var behind = page.after().<Condition>map(marker -> t.NO.lt(select(seen.NO).from(seen).where(seen.ID.eq(marker))
                .and(seen.ACCOUNT_ID.eq(t.ACCOUNT_ID)))).orElse(noCondition());
        return page(scope, t, condition, page, () -> database.dsl().selectFrom(t).where(condition).and(behind)
                .orderBy(t.NO.desc()).offset(page.offset()).limit(page.limit()).fetch(AccountRows::record));
    }

    @Override
    public List<AccountRecord> transfer(Scope scope, TransferId id) {
        var t = ACCOUNT_CHANGE;
        return database.seenBy(scope, () -> database.dsl().selectFrom(t).where(t.TRANSFER_ID.eq(id.value()))
                .and(Rows.naming(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID)).orderBy(t.INCOME, t.ID)
                .fetch(AccountRows::record));
    }

    @Override
    public Page<Charge> charges(Scope scope, ChargeFilter filter, PageRequest page) {
        var t = ACCOUNT_CHARGE;
        var seen = t.as("seen");
        var condition = Rows.visible(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID)
                .and(eq(t.ACCOUNT_ID, filter.account().map(PartyId::value)))
                .and(eq(t.ORDER_ID, filter.order().map(OrderId::value))).and(eq(t.STATUS, filter.status().map(Enum::name)));
        var behind = page.after().<Condition>map(marker -> row(t.CREATED_AT, t.ID).lt(
                select(seen.CREATED_AT, seen.ID).from(seen).where(seen.ID.eq(marker)))).orElse(noCondition());
        return page(scope, t, condition, page, () -> database.dsl().selectFrom(t).where(condition).and(behind)
                .orderBy(t.CREATED_AT.desc(), t.ID.desc()).offset(page.offset()).limit(page.limit()).fetch(AccountRows::charge));
    }

    @Override
    public Optional<Charge> charge(Scope scope, ChargeId id) {
        var t = ACCOUNT_CHARGE;
        return database.seenBy(scope, () -> database.dsl().selectFrom(t).where(t.ID.eq(id.value()))
                .and(Rows.visible(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID)).fetchOptional(AccountRows::charge));
    }

    @Override
    public List<ChargeStep> timeline(Scope scope, ChargeId id, int limit) {
        var a = AUDIT_ENTRY;
        var who = coalesce(a.OPERATOR, a.PARTY_ID);
        return database.seenBy(scope, () -> database.dsl().select(a.AT, a.OPERATION, who, a.OUTCOME, a.REFUSALS).from(a)
                .where(a.SUBJECT_TYPE.eq("account-charge")).and(a.SUBJECT_ID.eq(id.value()))
                .and(Rows.naming(scope, a.PARTNER_ID, a.RESELLER_ID, a.CUSTOMER_ID))
                .orderBy(a.AT, a.ID).limit(limit)
                .fetch(step -> new ChargeStep(step.get(a.AT), step.get(a.OPERATION), step.get(who), step.get(a.OUTCOME),
                        step.get(a.REFUSALS) == null ? List.of() : json.read(step.get(a.REFUSALS), REFUSALS))));
    }

    private static Condition eq(Field<String> column, Optional<String> value) {
        return value.<Condition>map(column::eq).orElse(noCondition());
    }

    private <T> Page<T> page(Scope scope, Table<?> table, Condition condition, PageRequest page, Supplier<List<T>> slice) {
        return database.seenBy(scope, () -> !page.counted() ? new Page<>(0, slice.get()) : database.reading(() -> {
            long total = database.dsl().selectCount().from(table).where(condition).fetchSingle().value1();
            return total == 0 ? Page.<T>empty() : new Page<>(total, slice.get());
        }));
    }
}
