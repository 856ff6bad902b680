package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.application.incentive.IncentiveBillsStepped;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.NewsTable;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveEvent;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveStatus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Applications follow the incentive bills they are paid by, whatever moves these (OPI-01). */
public final class OpportunityIncentiveListeners {

    private static final Map<String, OpportunityIncentiveEvent> FOLLOWED = Map.of(
            "PENDING_CONFIRMATION", OpportunityIncentiveEvent.SEND_BACK,
            "ISSUING", OpportunityIncentiveEvent.CONFIRM,
            "ISSUED", OpportunityIncentiveEvent.PAY,
            "LAPSED", OpportunityIncentiveEvent.LAPSE);

    private final OpportunityIncentives incentives;

    OpportunityIncentiveListeners(OpportunityIncentives incentives) {
        this.incentives = incentives;
    }

    public void tell(NewsTable news) {
        news.tell(IncentiveBillsStepped.class, (stepped, cause, now) -> follow(stepped, now));
    }

    /** What the bill did last to an application in that state; nothing to one that only its partner or the vendor moved there. */
    static Optional<OpportunityIncentiveEvent> last(OpportunityIncentiveStatus status) {
        return switch (status) {
            case TO_REQUEST_PAYOUT -> Optional.of(OpportunityIncentiveEvent.CONFIRM);
            case COMPLETED -> Optional.of(OpportunityIncentiveEvent.PAY);
            case LAPSED -> Optional.of(OpportunityIncentiveEvent.LAPSE);
            case UNDER_REVIEW, REJECTED, PUBLICISED_TO_CONFIRM, DISQUALIFIED -> Optional.empty();
        };
    }

    private Effects follow(IncentiveBillsStepped stepped, Instant now) {
        var event = FOLLOWED.get(stepped.status());
        if (event == null) {
            return Effects.none();
        }
        var changed = new ArrayList<OpportunityIncentive>();
        incentives.holdPaidBy(Set.copyOf(stepped.bills())).forEach(each -> each.follow(event, now).ifPresent(changed::add));
        if (!changed.isEmpty()) {
            incentives.put(changed);
        }
        return Effects.all(changed.stream().map(IncentiveOutcomes::moved).toList());
    }
}
