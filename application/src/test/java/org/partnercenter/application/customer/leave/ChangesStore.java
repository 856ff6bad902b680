package org.partnercenter.application.customer.leave;

import org.partnercenter.application.customer.Associations;
import org.partnercenter.application.kernel.Transactions;

/** The ports of leaving as one store offers them; what the contract is tried on. Each test starts with an empty one. */
public interface ChangesStore {

    ChangeRequests requests();

    ChangeQueries queries();

    FormerCustomers former();

    Associations associations();

    Transactions transactions();
}
