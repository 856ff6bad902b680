package org.partnercenter.application.incentive.payout;

import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.payout.Payables;
import org.partnercenter.domain.incentive.payout.Settlement;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a partner could be paid now, and what stands in the way.
 *
 * @param forms what requesting everything in a form would come to, one for each
 */
public record PayoutEligibility(Payables payables, Map<PayoutForm, Offer> forms) {

    /** @param settlement empty if there is anything against it */
    public record Offer(Optional<Settlement> settlement, List<Refusal> against) {

        public Offer {
            against = List.copyOf(against);
        }
    }

    public PayoutEligibility {
        forms = Map.copyOf(forms);
    }
}
