package org.partnercenter.persistence.customer.acquire;

import org.partnercenter.application.customer.acquire.CustomerOrigins;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.jooq.impl.DSL.excluded;
import static org.partnercenter.persistence.db.Tables.CUSTOMER_ORIGIN;

/** By which ways customers came, as rows. */
public final class JooqCustomerOrigins implements CustomerOrigins {

    private final Database database;

    public JooqCustomerOrigins(Database database) {
        this.database = database;
    }

    @Override
    public void note(Map<PartyId, Origin> origins) {
        var t = CUSTOMER_ORIGIN;
        for (var chunk : Chunks.of(origins.keySet().stream().sorted().toList())) {
            var insert = database.dsl().insertInto(t, t.CUSTOMER_ID, t.PARTNER_ID, t.SOURCE);
            for (var customer : chunk) {
                var origin = origins.get(customer);
                insert = insert.values(customer.value(), origin.partner().value(), origin.source().name());
            }
            insert.onConflict(t.CUSTOMER_ID).doUpdate().set(t.PARTNER_ID, excluded(t.PARTNER_ID))
                    .set(t.SOURCE, excluded(t.SOURCE)).execute();
        }
    }

    @Override
    public void forget(Set<PartyId> customers) {
        var t = CUSTOMER_ORIGIN;
        for (var chunk : Chunks.of(List.copyOf(customers))) {
            database.dsl().deleteFrom(t).where(t.CUSTOMER_ID.in(chunk.stream().map(PartyId::value).toList())).execute();
        }
    }
}
