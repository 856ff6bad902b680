package org.partnercenter.persistence.opportunity;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.EndCustomer;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.incentive.ClaimedProject;
import org.partnercenter.domain.opportunity.incentive.IncentiveClaim;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive.Published;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive.Review;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveId;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveKind;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveStatus;
import org.partnercenter.persistence.db.tables.records.OpportunityIncentiveRecord;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Applications for opportunity incentives as rows, and back. */
final class IncentiveRows {

    private static final String BOUND = "opportunity-incentive:";

    private final OpportunityRows seals;

    IncentiveRows(OpportunityRows seals) {
        this.seals = seals;
    }

    OpportunityIncentiveRecord record(OpportunityIncentive of) {
        var row = new OpportunityIncentiveRecord();
        row.setId(of.id().value());
        row.setOpportunityId(of.claim().opportunity().value());
        row.setPartnerId(of.partner().value());
        row.setStatus(of.status().name());
        claim(row, of.claim().project());
        row.setOfferings(of.offerings().toArray(String[]::new));
        row.setSealed(seals.sealed(of.customer(), BOUND + of.id()));
        row.setCustomerCode(seals.code(of.customer()).orElse(null));
        row.setCustomerName(seals.name(of.customer()).orElse(null));
        row.setAppliedAt(of.appliedAt());
        row.setChangedAt(of.changedAt());
        row.setDueAt(of.review().due().orElse(null));
        row.setAlertAt(of.review().alert().orElse(null));
        row.setWords(of.words().orElse(null));
        of.published().ifPresent(published -> {
            row.setAmount(published.amount().minor());
            row.setValue(published.value().minor());
            row.setCurrency(published.amount().currency().getCurrencyCode());
            row.setBillId(published.bill());
        });
        return row;
    }

    private static void claim(OpportunityIncentiveRecord row, ClaimedProject claim) {
        row.setKind(claim.kind().name());
        row.setCash(claim.cash());
        row.setAccountId(claim.account().value());
        row.setOrderIds(claim.orders().toArray(String[]::new));
        row.setStartsOn(claim.starts());
        row.setEndsOn(claim.ends());
        row.setEvidence(claim.evidence().toArray(String[]::new));
    }

    OpportunityIncentive incentive(OpportunityIncentiveRecord row) {
        var project = new ClaimedProject(OpportunityIncentiveKind.valueOf(row.getKind()), row.getCash(), new PartyId(row.getAccountId()),
                Set.of(row.getOrderIds()), row.getStartsOn(), row.getEndsOn(), List.of(row.getEvidence()));
        return new OpportunityIncentive(new OpportunityIncentiveId(row.getId()), new PartyId(row.getPartnerId()),
                OpportunityIncentiveStatus.valueOf(row.getStatus()), new IncentiveClaim(new OpportunityId(row.getOpportunityId()), project),
                seals.opened(row.getSealed(), BOUND + row.getId(), EndCustomer.class), List.of(row.getOfferings()), row.getAppliedAt(),
                row.getChangedAt(), new Review(Optional.ofNullable(row.getDueAt()), Optional.ofNullable(row.getAlertAt())),
                Optional.ofNullable(row.getWords()), Optional.ofNullable(row.getBillId()).map(bill -> new Published(money(row.getAmount(), row),
                money(row.getValue(), row), bill)));
    }

    private static Money money(long minor, OpportunityIncentiveRecord row) {
        return Money.ofMinor(minor, Currency.getInstance(row.getCurrency()));
    }
}
