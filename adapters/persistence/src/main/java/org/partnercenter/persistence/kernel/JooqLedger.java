package org.partnercenter.persistence.kernel;

import static org.partnercenter.persistence.db.Tables.LEDGER_TRANSFER;

import org.partnercenter.application.kernel.Ledger;
import org.partnercenter.application.kernel.Reference;

import java.util.List;

/** The ledger as rows of transfers, written with one statement per batch. */
public final class JooqLedger implements Ledger {

    private final Database database;

    public JooqLedger(Database database) {
        this.database = database;
    }

    @Override
    public void append(List<Entry> entries) {
        var t = LEDGER_TRANSFER;
        for (var chunk : Chunks.of(entries)) {
            var insert = database.dsl().insertInto(t, t.ID, t.COMMAND_ID, t.KIND, t.FROM_ACCOUNT, t.TO_ACCOUNT,
                    t.AMOUNT_MINOR, t.CURRENCY, t.OCCURRED_AT, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID, t.QUOTA_ID,
                    t.PARENT_QUOTA_ID, t.COUPON_ID, t.ORDER_ID, t.REMARK);
            for (var entry : chunk) {
                var posting = entry.posting();
                var transfer = posting.transfer();
                var viewers = Rows.of(posting.viewers());
                var references = posting.references();
                insert = insert.values(entry.id(), entry.commandId(), transfer.kind(), transfer.from().name(),
                        transfer.to().name(), transfer.amount().minor(), transfer.amount().currency().getCurrencyCode(),
                        entry.at(), viewers.partner(), viewers.reseller(), viewers.customer(),
                        references.get(Reference.QUOTA), references.get(Reference.PARENT_QUOTA),
                        references.get(Reference.COUPON), references.get(Reference.ORDER), posting.remark().orElse(null));
            }
            insert.execute();
        }
    }
}
