package org.partnercenter.persistence.incentive;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.incentive.IncentiveBills;
import org.partnercenter.application.incentive.payout.AutoRequests;
import org.partnercenter.application.incentive.payout.OpenIncentives;
import org.partnercenter.application.incentive.payout.OwedInvoices;
import org.partnercenter.application.incentive.payout.PayoutOrders;
import org.partnercenter.application.incentive.payout.PayoutsContract;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.incentive.payout.OwedInvoice;
import org.partnercenter.domain.incentive.payout.OwedKey;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

class JooqPayoutsTest implements PayoutsContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        for (var table : List.of("incentive_bill", "payout_item", "payout_invoice", "payout_order", "payout_auto_request", "owed_invoice",
                "moved_incentive", "incentive_end_told")) {
            database.dsl().execute("delete from pc." + table);
        }
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Test
    @Tag("INC-27")
    void balances_are_named_like_the_accounts_of_the_ledger() {
        var all = List.of(new OwedInvoice(new OwedKey(PARTNER, SIX), PayoutsContract.cny(5)), new OwedInvoice(new OwedKey(PARTNER, THIRTEEN), PayoutsContract.cny(7)));
        owed().put(all);

        assertThat(database.dsl().fetch(new OwedBalances().rows())).extracting(row -> row.value1()).containsExactlyInAnyOrderElementsOf(
                all.stream().map(each -> each.key().account().name()).toList());
    }

    @Override
    public PayoutOrders orders() {
        return new JooqPayoutOrders(database);
    }

    @Override
    public AutoRequests auto() {
        return new JooqAutoRequests(database);
    }

    @Override
    public OwedInvoices owed() {
        return new JooqOwedInvoices(database);
    }

    @Override
    public OpenIncentives open() {
        return new JooqOpenIncentives(database);
    }

    @Override
    public IncentiveBills bills() {
        return new JooqIncentiveBills(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }
}
