package org.partnercenter.persistence.invoice;

import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.partnercenter.domain.invoice.InvoiceStatus;
import org.partnercenter.persistence.kernel.StoredBalances;

import java.util.Arrays;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static org.partnercenter.persistence.db.Tables.INVOICEABLE;
import static org.partnercenter.persistence.db.Tables.INVOICE_REQUEST;

/** What is invoiceable by partner, issuer and rate, and what requests stand for. The ledger writes rates without zeros at their end. */
public final class InvoiceBalances implements StoredBalances {

    @Override
    public Select<Record3<String, String, Long>> rows() {
        var i = INVOICEABLE;
        var r = INVOICE_REQUEST;
        var rate = DSL.field("trim_scale({0})::text", String.class, i.TAX_RATE);
        var taking = Arrays.stream(InvoiceStatus.values()).filter(InvoiceStatus::isTaking).map(status -> inline(status.name())).toList();
        return select(inline("invoiceable/").concat(i.PARTNER_ID).concat(inline("/")).concat(i.ISSUER).concat(inline("/")).concat(rate), i.CURRENCY,
                sum(i.OPEN_MINOR).cast(SQLDataType.BIGINT)).from(i).groupBy(i.PARTNER_ID, i.ISSUER, i.TAX_RATE, i.CURRENCY)
                .unionAll(select(inline("invoice-request/").concat(r.ID), r.CURRENCY,
                        when(r.STATUS.in(taking), r.AMOUNT_MINOR).otherwise(inline(0L))).from(r));
    }
}
