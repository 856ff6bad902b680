package org.partnercenter.persistence.account;

import static org.jooq.impl.DSL.row;
import static org.partnercenter.persistence.db.Tables.ACCOUNT_CHARGE;

import org.partnercenter.application.account.ChargeKey;
import org.partnercenter.application.account.Charges;
import org.partnercenter.application.account.Loaded;
import org.partnercenter.domain.account.Charge;
import org.partnercenter.domain.account.ChargeStatus;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.AccountChargeRecord;
import org.partnercenter.persistence.kernel.BulkUpdate;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The money for orders as rows. */
public final class JooqCharges implements Charges {

    private static final BulkUpdate<AccountChargeRecord> UPDATE = new BulkUpdate<>(ACCOUNT_CHARGE, ACCOUNT_CHARGE.ID,
            ACCOUNT_CHARGE.VERSION, List.of(ACCOUNT_CHARGE.STATUS, ACCOUNT_CHARGE.HELD_MINOR, ACCOUNT_CHARGE.SPENT_MINOR,
            ACCOUNT_CHARGE.REFUNDED_MINOR, ACCOUNT_CHARGE.KIND, ACCOUNT_CHARGE.PARTNER_ID,
            ACCOUNT_CHARGE.RESELLER_ID, ACCOUNT_CHARGE.CUSTOMER_ID, ACCOUNT_CHARGE.UPDATED_AT,
            ACCOUNT_CHARGE.VERSION));

    private final Database database;

    public JooqCharges(Database database) {
        this.database = database;
    }

    @Override
    public Map<ChargeKey, Charge> lock(Collection<ChargeKey> keys) {
        return keys.isEmpty() ? Map.of() : database.dsl().selectFrom(ACCOUNT_CHARGE)
                .where(row(ACCOUNT_CHARGE.ACCOUNT_ID, ACCOUNT_CHARGE.ORDER_ID)
                        .in(keys.stream().map(key -> row(key.account().value(), key.order().value())).toList()))
                .orderBy(ACCOUNT_CHARGE.ID).forUpdate().fetch(AccountRows::charge).stream()
                .collect(Collectors.toMap(charge -> new ChargeKey(charge.owner().holder(), charge.order()), charge -> charge));
    }

    @Override
    public List<Charge> lockHeld(PartyId account) {
        return database.dsl().selectFrom(ACCOUNT_CHARGE).where(ACCOUNT_CHARGE.ACCOUNT_ID.eq(account.value()))
                .and(ACCOUNT_CHARGE.STATUS.eq(ChargeStatus.HELD.name())).orderBy(ACCOUNT_CHARGE.ID).forUpdate()
                .fetch(AccountRows::charge);
    }

    @Override
    public void insert(List<Charge> charges) {
        for (var chunk : Chunks.of(charges)) {
            database.dsl().insertInto(ACCOUNT_CHARGE).set(chunk.stream().map(AccountRows::row).toList()).execute();
        }
    }

    @Override
    public void update(List<Loaded<Charge>> charges) {
        UPDATE.run(database.dsl(), charges.stream()
                .map(charge -> new BulkUpdate.Versioned<>(AccountRows.row(charge.value()), charge.version())).toList());
    }
}
