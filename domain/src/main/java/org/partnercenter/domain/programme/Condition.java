package org.partnercenter.domain.programme;

import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a gate asks of a partner (PRG-04). */
public sealed interface Condition {

    /** Everything that is missing; empty if it is met. */
    List<Refusal> against(Standing standing);

    /** Member of one of these, and the membership valid. */
    record MemberOf(Set<Programme> any) implements Condition {

        MemberOf(Programme one) {
            this(Set.of(one));
        }

        public MemberOf {
            any = Set.copyOf(any);
        }

        @Override
        public List<Refusal> against(Standing standing) {
            return new Refusals().refuseIf(any.stream().noneMatch(standing.members()::contains), ProgrammeRefusal.GATE_MEMBERSHIP_MISSING.refusal(
                    "programmes", any.stream().sorted().map(Enum::name).collect(Collectors.joining(", ")))).list();
        }
    }

    record PathAtStage(DevelopmentPath path, PathStage stage) implements Condition {

        @Override
        public List<Refusal> against(Standing standing) {
            var reached = standing.stages().get(path);
            return new Refusals().refuseIf(reached == null || !reached.isAtLeast(stage), ProgrammeRefusal.GATE_STAGE_MISSING.refusal("path", path)
                    .with("stage", stage)).list();
        }
    }

    /** A level-1 competency label gained in the running year. */
    record LabelThisYear() implements Condition {

        @Override
        public List<Refusal> against(Standing standing) {
            return new Refusals().refuseIf(!standing.labelThisYear(), ProgrammeRefusal.GATE_LABEL_MISSING.refusal()).list();
        }
    }

    /** Business information certified, and no change of it looked at. */
    record BusinessInfoCertified() implements Condition {

        @Override
        public List<Refusal> against(Standing standing) {
            var around = standing.around();
            return new Refusals()
                    .refuseIf(!around.certified(), ProgrammeRefusal.GATE_NOT_CERTIFIED.refusal())
                    .refuseIf(around.changing(), ProgrammeRefusal.GATE_CHANGE_IN_REVIEW.refusal())
                    .list();
        }
    }

    record NoOverdueBills() implements Condition {

        @Override
        public List<Refusal> against(Standing standing) {
            return new Refusals().refuseIf(standing.around().overdue(), ProgrammeRefusal.GATE_BILLS_OVERDUE.refusal()).list();
        }
    }

    /** The vendor has not recorded that the partner is outside its plan. */
    record PlanNotLeft() implements Condition {

        @Override
        public List<Refusal> against(Standing standing) {
            return new Refusals().refuseIf(standing.around().planLeft(), ProgrammeRefusal.GATE_PLAN_LEFT.refusal()).list();
        }
    }

    /** Differentiated on some path, or validated on one with enough own opportunities delivered in the last twelve months. */
    record Proven(int delivered) implements Condition {

        @Override
        public List<Refusal> against(Standing standing) {
            boolean differentiated = standing.stages().containsValue(PathStage.DIFFERENTIATED);
            boolean validated = standing.stages().values().stream().anyMatch(stage -> stage.isAtLeast(PathStage.ROLE_VALIDATED));
            boolean enough = standing.around().delivered() >= delivered;
            return new Refusals().refuseIf(!differentiated && !(validated && enough), ProgrammeRefusal.GATE_DELIVERED_TOO_FEW.refusal("needed", delivered)
                    .with("delivered", standing.around().delivered()).with("role_validated", validated)).list();
        }
    }
}
