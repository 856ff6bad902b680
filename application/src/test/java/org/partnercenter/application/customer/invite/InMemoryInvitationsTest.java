package org.partnercenter.application.customer.invite;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryInvitationsTest implements InvitationsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryInvitations invitations = transactions.register(new InMemoryInvitations());

    @Override
    public Invitations invitations() {
        return invitations;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
