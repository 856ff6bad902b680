package org.partnercenter.domain.incentive.payout;

import org.partnercenter.domain.incentive.BillKey;
import org.partnercenter.domain.incentive.DeadlineEffect;
import org.partnercenter.domain.incentive.FreezeReason;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.TaxRate;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Bills to be paid, in short words. */
final class Bills {

    static final Instant NOW = Instant.parse("2026-11-10T02:00:00Z");
    static final PartyId PARTNER = new PartyId("d-1");
    static final TaxRate SIX = new TaxRate(BigDecimal.valueOf(6));

    private Bills() {
    }

    static Money cny(long minor) {
        return new Money(minor, Money.CNY);
    }

    static IncentiveBillId id(String text) {
        return new IncentiveBillId(text);
    }

    static IncentiveBill bill(String id, AssociationType type, String period, long minor) {
        var key = new BillKey(PARTNER, ReconciliationPeriod.parse(period).orElseThrow(), id, type);
        return IncentiveBill.estimate(id(id), key, 1, cny(minor), 1, NOW).generated(1, cny(minor), 1,
                new IncentiveBill.Deadline(NOW, DeadlineEffect.AUTO_CONFIRM), NOW).orThrow().confirmed(NOW).orThrow();
    }

    static Payable payable(IncentiveBill bill, FreezeReason... frozen) {
        return new Payable(bill, Set.of(frozen), Forms.of(bill.key(), Set.of()));
    }

    static Payable referral(String id, long minor, FreezeReason... frozen) {
        return payable(bill(id, AssociationType.REFERRAL, "2026-10", minor), frozen);
    }

    static Payable resale(String id, long minor, FreezeReason... frozen) {
        return payable(bill(id, AssociationType.RESALE, "2026-10", minor), frozen);
    }

    static Payables payables(Payable... open) {
        return new Payables(PARTNER, List.of(open), Map.of(), Optional.of(SIX));
    }

    static List<String> codes(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::code).toList();
    }
}
