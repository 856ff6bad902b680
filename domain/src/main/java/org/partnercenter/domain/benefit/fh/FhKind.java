package org.partnercenter.domain.benefit.fh;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The programmes of the full-time headcount incentive. Their names are the programmes' codes. */
public enum FhKind {
    /** Solution architects of system integrators (FH-01, FH-02). */
    FH_SI_PRESALES,
    /** Senior and principal pre-sales solution experts (FH-08). */
    FH_EXPERT,
    /** Staff of service partners, with evidence in stages (FH-09). */
    FH_SERVICE;

    static final List<String> CODES = Arrays.stream(values()).map(Enum::name).toList();

    public static Optional<FhKind> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.name().equals(code)).findFirst();
    }
}
