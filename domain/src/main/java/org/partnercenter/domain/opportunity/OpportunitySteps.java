package org.partnercenter.domain.opportunity;

import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What could be done with an opportunity now, and what forbids the rest. */
public final class OpportunitySteps {

    private OpportunitySteps() {
    }

    /** What its partner could do; cancelling is not among it, whatever the state (OPP-10). */
    public static List<Possibility> ofPartner(SharedOpportunity of, Surroundings around, Instant now) {
        var all = new ArrayList<>(steps(of, around, now, event -> event.isPartners() && event != OpportunityEvent.DRAW_UP));
        all.add(new Possibility(OpportunityEvent.CANCEL.name(), "", List.of(OpportunityRefusal.OPPORTUNITY_CANCELLED_BY_VENDOR_ONLY.refusal())));
        return all;
    }

    public static List<Possibility> ofPlatform(SharedOpportunity of, Surroundings around, Instant now) {
        return steps(of, around, now, event -> event.isPlatforms() && event != OpportunityEvent.ENTER);
    }

    private static List<Possibility> steps(SharedOpportunity of, Surroundings around, Instant now, Predicate<OpportunityEvent> asked) {
        return Arrays.stream(OpportunityEvent.values()).filter(asked).map(event -> {
            List<Refusal> against = of.refusalsOf(event, around, now);
            var to = against.isEmpty() ? OpportunityTransition.TABLE.next(of.status(), event).map(Enum::name).orElse("") : "";
            return new Possibility(event.name(), to, against);
        }).toList();
    }
}
