package org.partnercenter.persistence.customer.freeze;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.customer.freeze.FreezeChanged;
import org.partnercenter.application.customer.freeze.Freezes;
import org.partnercenter.application.customer.freeze.FreezesContract;
import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.customer.freeze.FreezeStanding;
import org.partnercenter.domain.customer.freeze.FreezeState;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JooqFreezesTest implements FreezesContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.customer_freeze");
        database.dsl().execute("delete from pc.account_release");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public Freezes freezes() {
        return new JooqFreezes(database);
    }

    @Test
    @Tag("ASC-28")
    void a_customer_is_not_frozen_twice() {
        freezes().begin(List.of(FreezesContract.freeze("f-1", C1, Optional.empty(), FreezeState.ACCOUNT, NOW)));
        assertThatThrownBy(() -> freezes().begin(List.of(FreezesContract.freeze("f-2", C1, Optional.empty(), FreezeState.ACCOUNT, NOW))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void an_answer_is_remembered_as_it_was() {
        var json = new JsonCodec();
        var changed = new FreezeChanged(C1, new FreezeStanding(AssociationType.RESALE, FreezeState.ACCOUNT, FreezeState.NOT_FROZEN,
                PartnerStanding.good(), false));
        assertThat(json.read(json.write(changed), FreezeChanged.class)).isEqualTo(changed);
    }
}
