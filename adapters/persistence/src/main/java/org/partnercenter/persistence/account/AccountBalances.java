package org.partnercenter.persistence.account;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.partnercenter.persistence.db.Tables.ACCOUNT;
import static org.partnercenter.persistence.db.Tables.ACCOUNT_CHARGE;

import org.jooq.Record3;
import org.jooq.Select;
import org.partnercenter.persistence.kernel.StoredBalances;

/** The balances of accounts, and what they have spent on orders. */
public final class AccountBalances implements StoredBalances {

    @Override
    public Select<Record3<String, String, Long>> rows() {
        var spent = sum(ACCOUNT_CHARGE.SPENT_MINOR.minus(ACCOUNT_CHARGE.REFUNDED_MINOR)).cast(Long.class);
        return select(lower(ACCOUNT.KIND).concat(inline("/")).concat(ACCOUNT.ID), ACCOUNT.CURRENCY, ACCOUNT.BALANCE_MINOR)
                .from(ACCOUNT)
                .unionAll(select(inline("spent/").concat(ACCOUNT_CHARGE.ACCOUNT_ID), ACCOUNT_CHARGE.CURRENCY, spent)
                        .from(ACCOUNT_CHARGE).groupBy(ACCOUNT_CHARGE.ACCOUNT_ID, ACCOUNT_CHARGE.CURRENCY));
    }
}
