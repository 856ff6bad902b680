package org.partnercenter.application.benefit;

import org.partnercenter.domain.benefit.BenefitProgramme;
import org.partnercenter.domain.benefit.BenefitRefusal;
import org.partnercenter.domain.kernel.Decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The programmes there are, by their codes. */
public final class Programmes {

    private final Map<String, BenefitProgramme> all = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if two have the same code */
    Programmes(List<BenefitProgramme> programmes) {
        programmes.forEach(programme -> {
            if (all.put(programme.code(), programme) != null) {
                throw new IllegalArgumentException("two programmes " + programme.code());
            }
        });
    }

    /** One that exists: of an application that was stored. */
    public BenefitProgramme of(String code) {
        return find(code).orElseThrow();
    }

    Optional<BenefitProgramme> find(String code) {
        return Optional.ofNullable(all.get(code));
    }

    Decision<BenefitProgramme> named(String code) {
        return find(code).map(Decision::granted)
                .orElseGet(() -> Decision.refused(BenefitRefusal.BENEFIT_PROGRAMME_UNKNOWN.refusal("programme", code)));
    }

    public List<BenefitProgramme> all() {
        return List.copyOf(all.values());
    }
}
