package org.partnercenter.application.bill;

import org.partnercenter.domain.kernel.Language;

import java.util.Map;
import java.util.Set;

/** Asks how services and resources are called. */
@FunctionalInterface
public interface OfferNames {

    /** By the codes as they were asked for; one that the catalogue does not have is missing. */
    record Names(Map<String, String> services, Map<String, String> resources) {
    }

    Names of(Set<String> serviceTypes, Set<String> resourceTypes, Language language);
}
