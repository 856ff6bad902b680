package org.partnercenter.domain.benefit.fh;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The programmes of the full-time headcount incentive. Their names are the programmes' codes. */
public enum FhKind {
    /** Solution architects of system integrators (FH-01, FH-02). */
    FH_SI_PRESALES(Optional.of("SYSTEM_INTEGRATOR")),
    /** Senior and principal pre-sales solution experts (FH-08). */
    FH_EXPERT(Optional.empty()),
    /** Staff of service partners, with evidence in stages (FH-09). */
    FH_SERVICE(Optional.of("SERVICE"));

    static final List<String> CODES = Arrays.stream(values()).map(Enum::name).toList();

    private final Optional<String> path;

    FhKind(Optional<String> path) {
        this.path = path;
    }

    /** Whether people of a development path can be claimed for. @param other the path's code */
    boolean isOf(String other) {
        return path.map(other::equals).orElse(true);
    }

    public static Optional<FhKind> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.name().equals(code)).findFirst();
    }
}
