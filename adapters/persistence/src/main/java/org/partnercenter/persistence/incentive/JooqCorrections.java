package org.partnercenter.persistence.incentive;

import org.partnercenter.application.incentive.reconcile.Correction;
import org.partnercenter.application.incentive.reconcile.Corrections;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.reconcile.DisputeId;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.IncentiveCorrectionRecord;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import static org.partnercenter.persistence.db.Tables.INCENTIVE_CORRECTION;

/** What the vendor's operations changed, as rows. */
public final class JooqCorrections implements Corrections {

    private final Database database;

    public JooqCorrections(Database database) {
        this.database = database;
    }

    @Override
    public void add(Collection<Correction> corrections) {
        for (var chunk : Chunks.of(List.copyOf(corrections))) {
            database.dsl().insertInto(INCENTIVE_CORRECTION).set(chunk.stream().map(each -> new IncentiveCorrectionRecord(each.id(),
                    each.bill().value(), each.partner().value(), each.at(), each.before().minor(), each.after().minor(),
                    each.after().currency().getCurrencyCode(), each.reason(), each.dispute().map(DisputeId::value).orElse(null))).toList()).execute();
        }
    }

    @Override
    public List<Correction> of(IncentiveBillId bill) {
        var t = INCENTIVE_CORRECTION;
        return database.dsl().selectFrom(t).where(t.BILL_ID.eq(bill.value())).orderBy(t.AT, t.ID).fetch(row -> {
            var currency = Currency.getInstance(row.getCurrency());
            return new Correction(row.getId(), bill, new PartyId(row.getPartnerId()), row.getAt(), new Money(row.getBefore(), currency),
                    new Money(row.getAfter(), currency), row.getReason(), Optional.ofNullable(row.getDisputeId()).map(DisputeId::new));
        });
    }
}
