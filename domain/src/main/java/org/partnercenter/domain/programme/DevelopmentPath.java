package org.partnercenter.domain.programme;

import java.util.Arrays;
import java.util.Optional;

/** Ways on which a partner develops in the network (PRG-01). */
public enum DevelopmentPath {
    SOFTWARE,
    /** One account of a company only (PRG-02). */
    SERVICE,
    SYSTEM_INTEGRATOR,
    /** For who is invited (PRG-03). */
    LEARNING,
    DISTRIBUTOR;

    public static Optional<DevelopmentPath> ofCode(String code) {
        return Arrays.stream(values()).filter(path -> path.name().equals(code)).findFirst();
    }

    public boolean isByInvitation() {
        return this == LEARNING;
    }

    public boolean isOncePerCompany() {
        return this == SERVICE;
    }
}
