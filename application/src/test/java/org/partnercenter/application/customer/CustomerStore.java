package org.partnercenter.application.customer;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.RecordedFact;

/** The ports of the capability as one store offers them; what the contracts are tried on. Each test starts with an empty one. */
public interface CustomerStore {

    Associations associations();

    CustomerQueries queries();

    Transactions transactions();

    /** Puts parties where the lists find their names. */
    void known(Party... parties);

    /** Puts facts where the lists find them. */
    void recorded(RecordedFact... facts);
}
