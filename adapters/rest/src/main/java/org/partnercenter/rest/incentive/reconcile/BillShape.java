package org.partnercenter.rest.incentive.reconcile;

import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.incentive.Confirmation;
import org.partnercenter.domain.incentive.FreezeReason;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.kernel.Language;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A bill as it is reconciled. */
record BillShape(String incentiveBillId, String partnerId, String period, String incentive, String associationType, BigDecimal amount, String currency,
                 IncentiveBillStatus status, String statusName, boolean disputed, Optional<Instant> confirmDeadline,
                 Optional<Instant> confirmedAt, Optional<Confirmation.By> confirmedBy, List<FreezeReason> frozen) {

    static BillShape of(IncentiveBill bill, Set<FreezeReason> frozen, Language language) {
        var key = bill.key();
        return new BillShape(bill.id().value(), key.partner().value(), key.period().key(), key.incentive(), key.associationType().code(),
                bill.amount().toMajor(), bill.amount().currency().getCurrencyCode(), bill.status(), Rulebook.texts().name(bill.status(), language),
                bill.disputed(), bill.deadline().map(IncentiveBill.Deadline::at), bill.confirmation().map(Confirmation::at),
                bill.confirmation().map(Confirmation::by), frozen.stream().sorted().toList());
    }
}
