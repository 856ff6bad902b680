package org.partnercenter.application.identity;

import org.partnercenter.application.kernel.Transactions;

/** The ports of the capability as one store offers them; what the contracts are tried on. Each test starts with an empty one. */
public interface IdentityStore {

    Parties parties();

    AccessKeys accessKeys();

    PartyFacts facts();

    IdentityQueries queries();

    ResellersOf resellers();

    Transactions transactions();
}
