package org.partnercenter.domain.incentive.payout;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Incentives that the vendor moves from one account of a company to another (INC-26). */
public final class Moving {

    private Moving() {
    }

    /** What there is against it, the bills aside. @param companies what companies the accounts are registered as, as far as that is known */
    public static List<Refusal> against(PartyId from, PartyId to, Map<PartyId, String> companies) {
        var giving = Optional.ofNullable(companies.get(from));
        return new Refusals()
                .refuseIf(from.equals(to), PayoutRefusal.INCENTIVE_TO_SAME_ACCOUNT.refusal("partner_id", from))
                .refuseIf(!from.equals(to) && (giving.isEmpty() || !giving.equals(Optional.ofNullable(companies.get(to)))),
                        PayoutRefusal.INCENTIVE_COMPANIES_DIFFER.refusal("from_partner_id", from).with("to_partner_id", to)).list();
    }

    /** @param bills whole bills that are open */
    public static <T> Decision<List<T>> all(List<T> bills, List<Refusal> against) {
        return new Refusals().addAll(against)
                .refuseIf(bills.isEmpty() && against.isEmpty(), PayoutRefusal.INCENTIVE_NOTHING_TO_MOVE.refusal()).orGrant(bills);
    }
}
