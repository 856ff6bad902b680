package org.partnercenter.persistence.discount;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.discount.grant.GrantedDiscounts;
import org.partnercenter.application.discount.grant.GrantedDiscountsContract;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.discount.GrantedDiscount;
import org.partnercenter.domain.discount.Ratio;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.testing.TestDatabase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;

class JooqGrantedDiscountsTest implements GrantedDiscountsContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.granted_discount");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public GrantedDiscounts discounts() {
        return new JooqGrantedDiscounts(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    @Test
    @Tag("BDC-04")
    void those_who_set_one_customers_discount_at_once_come_one_after_the_other() throws Exception {
        var customer = new PartyId("c-1");
        var done = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 12; i++) {
                done.add(threads.submit(() -> database.inTransaction(() -> {
                    var present = Optional.ofNullable(discounts().hold(Set.of(customer)).get(customer)).map(GrantedDiscount::ratio);
                    var next = present.map(Ratio::tenThousandths).orElse(0) + 1;
                    discounts().put(List.of(GrantedDiscountsContract.discount("g-" + next, "c-1", null, next)));
                    return null;
                })));
            }
        }
        for (var each : done) {
            each.get();
        }
        assertThat(discounts().of(Set.of(customer)).get(customer).ratio()).isEqualTo(new Ratio(12));
    }
}
