package org.partnercenter.application.discount.business;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

class InMemoryBusinessDiscountsTest implements BusinessDiscountsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryBusinessDiscounts discounts = transactions.register(new InMemoryBusinessDiscounts());

    @Override
    public BusinessDiscounts discounts() {
        return discounts;
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public void associated(String customer, String partner, String reseller, Instant start, Instant end, String manager) {
        discounts.spans.add(new InMemoryBusinessDiscounts.Span(new PartyId(customer), new PartyId(partner),
                Optional.ofNullable(reseller).map(PartyId::new).orElse(null), start, end, manager));
    }
}
