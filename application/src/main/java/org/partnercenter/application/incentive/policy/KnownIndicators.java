package org.partnercenter.application.incentive.policy;

import org.partnercenter.domain.incentive.Granularity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells which indicators there are. */
@FunctionalInterface
public interface KnownIndicators {

    /** Those that there are, and for how long each is counted; nothing where no reconciliation period is that long. */
    Map<String, Optional<Granularity>> among(Set<String> codes);
}
