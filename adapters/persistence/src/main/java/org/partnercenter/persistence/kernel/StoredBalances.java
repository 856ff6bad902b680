package org.partnercenter.persistence.kernel;

import org.jooq.Record3;
import org.jooq.Select;

/** Balances that a capability stores beside the ledger, to be compared with it. */
@FunctionalInterface
public interface StoredBalances {

    /** Rows of account, currency, balance in minor units. */
    Select<Record3<String, String, Long>> rows();
}
