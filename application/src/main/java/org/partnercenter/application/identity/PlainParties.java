package org.partnercenter.application.identity;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.PersonalColumn;
import org.partnercenter.application.kernel.Reveal;
import org.partnercenter.application.kernel.Revealing;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The personal columns of parties. */
final class PlainParties implements Revealing.PlainRows {

    private final IdentityQueries queries;

    PlainParties(IdentityQueries queries) {
        this.queries = queries;
    }

    @Override
    public Decision<Map<PartyId, Map<PersonalColumn, String>>> of(Caller caller, Reveal what, Instant now) {
        var rows = new HashMap<PartyId, Map<PersonalColumn, String>>();
        queries.parties(Scope.own(caller), Set.copyOf(what.ids())).forEach(party -> rows.put(party.id(), of(party)));
        return Decision.granted(rows);
    }

    static Map<PersonalColumn, String> of(Party party) {
        var values = new EnumMap<PersonalColumn, String>(PersonalColumn.class);
        values.put(PersonalColumn.NAME, party.name());
        values.put(PersonalColumn.ACCOUNT_NAME, party.accountName());
        party.contact().mobilePhone().ifPresent(value -> values.put(PersonalColumn.MOBILE_PHONE, value));
        party.contact().email().ifPresent(value -> values.put(PersonalColumn.EMAIL, value));
        party.accountManager().ifPresent(manager -> values.put(PersonalColumn.ACCOUNT_MANAGER_NAME, manager.name()));
        return values;
    }
}
