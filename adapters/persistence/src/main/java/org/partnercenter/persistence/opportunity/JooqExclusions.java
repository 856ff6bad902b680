package org.partnercenter.persistence.opportunity;

import org.partnercenter.application.opportunity.incentive.ExcludePartner;
import org.partnercenter.application.opportunity.incentive.Exclusions;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.OpportunityIncentiveExclusionRecord;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import static org.partnercenter.persistence.db.Tables.OPPORTUNITY_INCENTIVE_EXCLUSION;

/** Excluded partners as rows. */
public final class JooqExclusions implements Exclusions {

    private final Database database;

    public JooqExclusions(Database database) {
        this.database = database;
    }

    @Override
    public void put(List<ExcludePartner> exclusions) {
        for (var chunk : Chunks.of(exclusions)) {
            database.dsl().insertInto(OPPORTUNITY_INCENTIVE_EXCLUSION).set(chunk.stream().map(each -> new OpportunityIncentiveExclusionRecord(
                    each.partner().value(), (short) each.year(), each.why())).toList()).onConflictDoNothing().execute();
        }
    }

    @Override
    public Set<PartyId> among(Set<PartyId> partners, int year) {
        var t = OPPORTUNITY_INCENTIVE_EXCLUSION;
        var found = new HashSet<PartyId>();
        for (var chunk : Chunks.of(partners.stream().map(PartyId::value).sorted().toList())) {
            database.dsl().select(t.PARTNER_ID).from(t).where(t.PARTNER_ID.in(chunk)).and(t.YEAR.eq((short) year))
                    .forEach(each -> found.add(new PartyId(each.value1())));
        }
        return found;
    }
}
