package org.partnercenter.application.benefit;

import org.partnercenter.domain.benefit.ApplicationNo;
import org.partnercenter.domain.benefit.BenefitEvent;

import java.util.Map;
import java.util.Optional;

/**
 * Takes the next step of an application.
 *
 * @param revision the one the caller read; empty where it does not mind
 * @param brought  what comes with the step, by the names of the programme's fields
 * @param comment  why; the vendor says so where it rejects
 */
public record MoveBenefit(ApplicationNo no, BenefitEvent event, Optional<Integer> revision, Map<String, Object> brought, Optional<String> comment) {

    public MoveBenefit {
        brought = Map.copyOf(brought);
    }
}
