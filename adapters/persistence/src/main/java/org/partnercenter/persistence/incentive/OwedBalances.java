package org.partnercenter.persistence.incentive;

import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.partnercenter.persistence.kernel.StoredBalances;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.partnercenter.persistence.db.Tables.OWED_INVOICE;

/** The balances of owed invoices. The ledger writes rates without zeros at their end. */
public final class OwedBalances implements StoredBalances {

    @Override
    public Select<Record3<String, String, Long>> rows() {
        var rate = DSL.field("trim_scale({0})::text", String.class, OWED_INVOICE.TAX_RATE);
        return select(inline("owed-invoice/").concat(OWED_INVOICE.PARTNER_ID).concat(inline("/")).concat(rate), OWED_INVOICE.CURRENCY,
                OWED_INVOICE.BALANCE_MINOR).from(OWED_INVOICE);
    }
}
