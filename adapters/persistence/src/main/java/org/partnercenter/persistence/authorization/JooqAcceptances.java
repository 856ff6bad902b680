package org.partnercenter.persistence.authorization;

import static org.partnercenter.persistence.db.Tables.AGREEMENT_ACCEPTANCE;

import org.partnercenter.application.authorization.AgreementAcceptance;
import org.partnercenter.application.authorization.AgreementAcceptances;
import org.partnercenter.domain.authorization.Agreement;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.AgreementAcceptanceRecord;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.Rows;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Acceptances as rows. */
public final class JooqAcceptances implements AgreementAcceptances {

    private final Database database;

    public JooqAcceptances(Database database) {
        this.database = database;
    }

    @Override
    public Set<PartyId> accepted(Set<PartyId> parties, Agreement agreement, String version) {
        var t = AGREEMENT_ACCEPTANCE;
        var found = new HashSet<PartyId>();
        for (var chunk : Chunks.of(parties.stream().map(PartyId::value).toList())) {
            database.dsl().select(t.PARTY_ID).from(t).where(t.PARTY_ID.in(chunk)).and(t.AGREEMENT.eq(agreement.name()))
                    .and(t.VERSION.eq(version)).forEach(each -> found.add(new PartyId(each.value1())));
        }
        return found;
    }

    @Override
    public void add(List<AgreementAcceptance> acceptances) {
        for (var chunk : Chunks.of(acceptances)) {
            database.dsl().insertInto(AGREEMENT_ACCEPTANCE).set(chunk.stream().map(JooqAcceptances::record).toList())
                    .onConflictDoNothing().execute();
        }
    }

    private static AgreementAcceptanceRecord record(AgreementAcceptance acceptance) {
        var viewers = Rows.of(acceptance.viewers());
        return new AgreementAcceptanceRecord(acceptance.party().value(), acceptance.agreement().name(), acceptance.version(),
                acceptance.at(), acceptance.by().orElse(null), viewers.partner(), viewers.reseller(), viewers.customer());
    }
}
