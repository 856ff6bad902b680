package org.partnercenter.application.order.demand;

import org.partnercenter.domain.kernel.Language;

import java.util.Map;
import java.util.Set;

/** Asks how services and types of resources are called in the catalogue. */
@FunctionalInterface
public interface DemandNames {

    /** By the codes as they were asked for; one that the catalogue does not have is missing. */
    record Names(Map<String, String> services, Map<String, String> types) {
    }

    Names of(Set<String> services, Set<String> types, Language language);
}
