package org.partnercenter.application.webhook;

import org.partnercenter.application.kernel.Outbox;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;

import java.util.List;

class InMemoryWebhooksTest implements WebhooksContract {

    private final InMemoryWebhooks store = new InMemoryWebhooks();
    private final InMemoryTransactions transactions = new InMemoryTransactions();

    @Override
    public Webhooks webhooks() {
        return store;
    }

    @Override
    public WebhookCalls calls() {
        return store;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public void tell(List<Outbox.Entry> events) {
        store.tell(events);
    }
}
