package org.partnercenter.persistence.contract;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.partnercenter.application.contract.Agreements;
import org.partnercenter.application.contract.Contracts;
import org.partnercenter.application.contract.ContractsContract;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.testing.TestDatabase;

class JooqContractsTest implements ContractsContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.offline_contract");
        database.dsl().execute("delete from pc.payment_agreement");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public Contracts contracts() {
        return new JooqContracts(database);
    }

    @Override
    public Agreements agreements() {
        return new JooqAgreements(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }
}
