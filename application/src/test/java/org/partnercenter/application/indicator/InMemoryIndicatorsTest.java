package org.partnercenter.application.indicator;

import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.testing.InMemoryTransactions;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;

class InMemoryIndicatorsTest implements IndicatorsContract {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryIndicators indicators = transactions.register(new InMemoryIndicators(Map.of(new PartyId("c-1"), "Alpha Cloud")));

    @Override
    public Indicators indicators() {
        return indicators;
    }

    @Override
    public IndicatorValues values() {
        return indicators.values();
    }

    @Override
    public IndicatorLines lines() {
        return indicators.lines();
    }

    @Override
    public Feedbacks feedback() {
        return indicators.feedback();
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }
}
