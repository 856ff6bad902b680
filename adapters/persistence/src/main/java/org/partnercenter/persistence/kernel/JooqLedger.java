package org.partnercenter.persistence.kernel;

import static org.partnercenter.persistence.db.Tables.LEDGER_TRANSFER;

import org.partnercenter.application.kernel.Ledger;
import org.partnercenter.application.kernel.Reference;
import org.partnercenter.persistence.db.tables.LedgerTransfer;
import org.partnercenter.persistence.db.tables.records.LedgerTransferRecord;

import java.util.List;

/** The ledger as rows of transfers, written with one statement per batch. */
public final class JooqLedger implements Ledger {

    private static final LedgerTransfer T = LEDGER_TRANSFER;
    private static final BulkInsert<LedgerTransferRecord> INSERT = BulkInsert.of(T, T.ID, T.COMMAND_ID, T.KIND, T.FROM_ACCOUNT, T.TO_ACCOUNT,
            T.AMOUNT_MINOR, T.CURRENCY, T.OCCURRED_AT, T.PARTNER_ID, T.RESELLER_ID, T.CUSTOMER_ID, T.QUOTA_ID, T.PARENT_QUOTA_ID, T.COUPON_ID,
            T.ORDER_ID, T.REMARK);

    private final Database database;

    public JooqLedger(Database database) {
        this.database = database;
    }

    @Override
    public void append(List<Entry> entries) {
        INSERT.run(database.dsl(), entries.stream().map(JooqLedger::row).toList());
    }

    private static Object[] row(Entry entry) {
        var posting = entry.posting();
        var transfer = posting.transfer();
        var viewers = Rows.of(posting.viewers());
        var references = posting.references();
        return new Object[] {entry.id(), entry.commandId(), transfer.kind(), transfer.from().name(), transfer.to().name(),
            transfer.amount().minor(), transfer.amount().currency().getCurrencyCode(), entry.at(), viewers.partner(), viewers.reseller(),
            viewers.customer(), references.get(Reference.QUOTA), references.get(Reference.PARENT_QUOTA), references.get(Reference.COUPON),
            references.get(Reference.ORDER), posting.remark().orElse(null)};
    }
}
