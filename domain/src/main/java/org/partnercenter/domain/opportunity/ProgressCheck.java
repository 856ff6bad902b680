package org.partnercenter.domain.opportunity;

import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether an update can be true (OPP-16): everything that cannot, at once. */
final class ProgressCheck {

    private final SharedOpportunity of;
    private final Progress told;
    private final LocalDate today;

    ProgressCheck(SharedOpportunity of, Progress told, LocalDate today) {
        this.of = of;
        this.told = told;
        this.today = today;
    }

    List<Refusal> faults() {
        boolean signed = of.status() == OpportunityStatus.SIGNED;
        boolean back = signed && (!told.phase().isAfterSigning()
                || of.latest().filter(last -> last.phase().isAfterSigning() && told.phase().compareTo(last.phase()) < 0).isPresent());
        boolean early = !signed && (told.phase() == ProgressPhase.DELIVERING || told.phase() == ProgressPhase.DELIVERED);
        return new Refusals()
                .refuseIf(back, OpportunityRefusal.PROGRESS_GOES_BACK.refusal("field", "phase").with("phase", told.phase()))
                .refuseIf(early, OpportunityRefusal.PROGRESS_BEFORE_SIGNING.refusal("field", "phase").with("phase", told.phase()))
                .refuseIf(told.occurredOn().isAfter(today), future("occurred_on"))
                .addAll(switch (told.phase()) {
                    case SIGNED -> signing(signed);
                    case DELIVERED -> delivery();
                    case LOST -> new Refusals().refuseIf(told.lostReason().isEmpty(),
                            OpportunityRefusal.PROGRESS_LOST_WITHOUT_REASON.refusal("field", "lost_reason")).list();
                    case REQUIREMENT, SOLUTION, TEST, NEGOTIATION, DELIVERING -> List.of();
                })
                .list();
    }

    /** What was signed is told once. */
    private List<Refusal> signing(boolean already) {
        return already ? List.of() : new Refusals()
                .refuseIf(told.signed().filter(amount -> amount.isPositive()).isEmpty(),
                        OpportunityRefusal.PROGRESS_SIGNED_INCOMPLETE.refusal("field", "signed_amount"))
                .refuseIf(told.signedOn().isEmpty(), OpportunityRefusal.PROGRESS_SIGNED_INCOMPLETE.refusal("field", "signed_on"))
                .refuseIf(told.signedOn().filter(today::isBefore).isPresent(), future("signed_on"))
                .addAll(evidence()).list();
    }

    private List<Refusal> delivery() {
        var signedOn = of.latest().flatMap(Progress.Latest::signedOn).or(told::signedOn);
        return new Refusals()
                .refuseIf(told.deliveredOn().isEmpty(), OpportunityRefusal.PROGRESS_DELIVERED_INCOMPLETE.refusal("field", "delivered_on"))
                .refuseIf(isBefore(told.deliveredOn(), signedOn), OpportunityRefusal.PROGRESS_DELIVERED_BEFORE_SIGNED
                        .refusal("field", "delivered_on").with("signed_on", signedOn.map(LocalDate::toString).orElse("")))
                .refuseIf(told.deliveredOn().filter(today::isBefore).isPresent(), future("delivered_on"))
                .addAll(evidence()).list();
    }

    private static boolean isBefore(Optional<LocalDate> day, Optional<LocalDate> other) {
        return day.isPresent() && other.isPresent() && day.orElseThrow().isBefore(other.orElseThrow());
    }

    private List<Refusal> evidence() {
        return told.evidence().isEmpty() ? List.of(OpportunityRefusal.PROGRESS_EVIDENCE_MISSING.refusal("field", "evidence")) : List.of();
    }

    private static Refusal future(String field) {
        return OpportunityRefusal.PROGRESS_IN_THE_FUTURE.refusal("field", field);
    }
}
