package org.partnercenter.application.invoice;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

class InMemoryInvoicesTest implements InvoicesContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryInvoices store = transactions.register(new InMemoryInvoices());

    @Override
    public Invoiceables invoiceables() {
        return store.invoiceables();
    }

    @Override
    public InvoiceRequests requests() {
        return store.requests();
    }

    @Override
    public InvoiceTemplates templates() {
        return store.templates();
    }

    @Override
    public SellerForms sellers() {
        return store.sellers();
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
