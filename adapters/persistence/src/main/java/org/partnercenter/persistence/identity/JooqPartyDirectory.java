package org.partnercenter.persistence.identity;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.partnercenter.application.identity.PartyDirectory;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import static org.partnercenter.persistence.db.Tables.PARTY;

/** Parties by their names and addresses, each served by an index on what is compared. */
public final class JooqPartyDirectory implements PartyDirectory {

    private static final Field<String> DIGITS =
            DSL.field("right(regexp_replace({0}, '[^0-9]', '', 'g'), 11)", String.class, PARTY.MOBILE_PHONE);

    private final Database database;

    public JooqPartyDirectory(Database database) {
        this.database = database;
    }

    @Override
    public List<Party> byAccountName(Set<String> lowerCase) {
        return by(DSL.lower(PARTY.ACCOUNT_NAME), lowerCase, DSL.noCondition());
    }

    @Override
    public List<Party> byMobilePhone(Set<String> domestic) {
        return by(DIGITS, domestic, PARTY.MOBILE_PHONE.isNotNull());
    }

    @Override
    public List<Party> byEmail(Set<String> lowerCase) {
        return by(DSL.lower(PARTY.EMAIL), lowerCase, PARTY.EMAIL.isNotNull());
    }

    private List<Party> by(Field<String> compared, Set<String> values, Condition indexed) {
        var found = new ArrayList<Party>();
        for (var chunk : Chunks.of(List.copyOf(values))) {
            found.addAll(database.dsl().selectFrom(PARTY).where(compared.in(chunk)).and(indexed).orderBy(PARTY.ID)
                    .fetch(PartyRows::party));
        }
        return found;
    }
}
