package org.partnercenter.domain.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What partners of the network join. */
public enum Programme {
    SOLUTION_PROVIDER_PLAN(Joining.REVIEWED),
    DISTRIBUTION_PLAN(Joining.REVIEWED),
    /** Partner customer engagement: who accepts the terms is a member. */
    PCE(Joining.AT_ONCE),
    /** Full-time headcount of system integrators in pre-sales: its members have signed the agreement. */
    FH_SI_PRESALES(Joining.REVIEWED_AND_SIGNED, new Condition.PathAtStage(DevelopmentPath.SYSTEM_INTEGRATOR, PathStage.DIFFERENTIATED)),
    FH_EXPERT(Joining.REVIEWED_AND_SIGNED),
    SERVICE_COMPETENCY(Joining.REVIEWED, new Condition.PathAtStage(DevelopmentPath.SERVICE, PathStage.ROLE_VALIDATED)),
    MDF(Joining.REVIEWED),
    SPIF(Joining.REVIEWED),
    DELIVERY_SUPPORT(Joining.REVIEWED),
    /** A list the vendor keeps. */
    CORE_MAP(Joining.BY_VENDOR);

    /** How one becomes a member. */
    public enum Joining {
        AT_ONCE,
        REVIEWED,
        REVIEWED_AND_SIGNED,
        BY_VENDOR
    }

    private final Joining joining;
    private final List<Condition> conditions;

    Programme(Joining joining, Condition... conditions) {
        this.joining = joining;
        this.conditions = List.of(conditions);
    }

    public static Optional<Programme> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.name().equals(code)).findFirst();
    }

    public Joining joining() {
        return joining;
    }

    /** What one needs to join. */
    List<Condition> conditions() {
        return conditions;
    }

    boolean isSigned() {
        return joining == Joining.REVIEWED_AND_SIGNED;
    }

    /** Whether having joined it is a record that keeps a partner on its path (PRG-03). */
    boolean isPlan() {
        return this == SOLUTION_PROVIDER_PLAN || this == DISTRIBUTION_PLAN || this == PCE;
    }
}
