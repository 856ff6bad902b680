package org.partnercenter.application.customer;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.PersonalColumn;
import org.partnercenter.application.kernel.Reveal;
import org.partnercenter.application.kernel.Revealing;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The personal columns of customers. */
final class PlainCustomers implements Revealing.PlainRows {

    private final CustomerQueries queries;
    private final CustomerScopes scopes;

    PlainCustomers(CustomerQueries queries, CustomerScopes scopes) {
        this.queries = queries;
        this.scopes = scopes;
    }

    @Override
    public Decision<Map<PartyId, Map<PersonalColumn, String>>> of(Caller caller, Reveal what, Instant now) {
        return scopes.of(caller, what.indirectPartner()).flatMap(scope -> CustomerScopes.areAResellers(caller, what.indirectPartner())
                ? Decision.refused(CustomerScopes.details(what.indirectPartner())) : Decision.granted(scope)).map(scope -> {
            var rows = new HashMap<PartyId, Map<PersonalColumn, String>>();
            queries.customers(scope, Set.copyOf(what.ids()), now).forEach((id, customer) -> rows.put(id, of(customer)));
            return rows;
        });
    }

    static Map<PersonalColumn, String> of(SubCustomer customer) {
        var values = new EnumMap<PersonalColumn, String>(PersonalColumn.class);
        values.put(PersonalColumn.NAME, customer.name());
        values.put(PersonalColumn.ACCOUNT_NAME, customer.accountName());
        customer.mobilePhone().ifPresent(value -> values.put(PersonalColumn.MOBILE_PHONE, value));
        customer.email().ifPresent(value -> values.put(PersonalColumn.EMAIL, value));
        customer.accountManager().ifPresent(value -> values.put(PersonalColumn.ACCOUNT_MANAGER_NAME, value));
        return values;
    }
}
