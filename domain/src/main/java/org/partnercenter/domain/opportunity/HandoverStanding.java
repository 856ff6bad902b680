package org.partnercenter.domain.opportunity;

import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the vendor may share opportunities with a partner (HO-01).
 *
 * @param member    of PCE
 * @param delivered own opportunities signed and delivered in the last twelve months
 */
public record HandoverStanding(boolean member, Set<PathStage> stages, int delivered) {

    public static final int DELIVERED_NEEDED = 3;
    public static final int MONTHS = 12;

    public HandoverStanding {
        stages = Set.copyOf(stages);
    }

    /** What stands in the way; empty if nothing does. */
    public List<Refusal> against() {
        return new Refusals()
                .refuseIf(!member, OpportunityRefusal.OPPORTUNITY_NOT_A_MEMBER.refusal())
                .refuseIf(!isFarEnough(), OpportunityRefusal.HANDOVER_NOT_ELIGIBLE.refusal("needed", DELIVERED_NEEDED).with("delivered", delivered)
                        .with("stages", stages.stream().map(Enum::name).sorted().collect(Collectors.joining(", "))))
                .list();
    }

    private boolean isFarEnough() {
        return stages.contains(PathStage.COMPETENCY_DIFFERENTIATION)
                || stages.contains(PathStage.CERTIFIED) && delivered >= DELIVERED_NEEDED;
    }
}
