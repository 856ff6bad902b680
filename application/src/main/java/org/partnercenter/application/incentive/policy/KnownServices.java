package org.partnercenter.application.incentive.policy;

import org.partnercenter.domain.kernel.Language;

import java.util.Map;
import java.util.Set;

/** Tells what there is in the catalogue. */
public interface KnownServices {

    /** Those of the codes that name no service type, as they were given. */
    Set<String> unknown(Set<String> codes);

    /** The names of those that there are, by the codes as they were given. */
    Map<String, String> names(Set<String> codes, Language language);
}
