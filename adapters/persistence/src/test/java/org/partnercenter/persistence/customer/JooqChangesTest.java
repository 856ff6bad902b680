package org.partnercenter.persistence.customer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.customer.Associations;
import org.partnercenter.application.customer.leave.ChangeFilter;
import org.partnercenter.application.customer.leave.ChangeQueries;
import org.partnercenter.application.customer.leave.ChangeRequests;
import org.partnercenter.application.customer.leave.ChangesContract;
import org.partnercenter.application.customer.leave.FormerCustomers;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.customer.leave.ChangeKind;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.customer.leave.JooqChangeQueries;
import org.partnercenter.persistence.customer.leave.JooqChangeRequests;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.testing.TestDatabase;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.customer.leave.ChangeSample.byPartner;

class JooqChangesTest implements ChangesContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.change_request");
        database.dsl().execute("delete from pc.association");
    }

    @AfterAll
    static void close() {
        SHARED.close();
    }

    @Override
    public ChangeRequests requests() {
        return new JooqChangeRequests(database);
    }

    @Override
    public ChangeQueries queries() {
        return new JooqChangeQueries(database);
    }

    @Override
    public FormerCustomers former() {
        return new JooqFormerCustomers(database);
    }

    @Override
    public Associations associations() {
        return new JooqAssociations(database);
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    /** The fence lets a partner see what names it, whatever a query forgets to ask for. */
    @Test
    @Tag("ASC-34")
    void the_database_shows_a_partner_its_requests_only() {
        database.inTransaction(() -> {
            requests().add(List.of(byPartner("q-1", "c-1", "d-1"), byPartner("q-2", "c-2", "d-2")));
            return null;
        });

        var seen = database.seenBy(new Scope.OfPartner(new PartyId("d-1")), () -> database.dsl().fetch("select id from pc.change_request"));
        assertThat(seen).hasSize(1);
        assertThat(queries().requests(new Scope.OfPartner(new PartyId("d-1")), ChangeFilter.of(ChangeKind.DISASSOCIATION), TEN).total())
                .isEqualTo(1);
    }
}
