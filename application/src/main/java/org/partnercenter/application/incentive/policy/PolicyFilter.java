package org.partnercenter.application.incentive.policy;

import org.partnercenter.domain.incentive.Granularity;
import org.partnercenter.domain.kernel.AssociationType;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Of which policies a list shows which version. What is absent does not filter.
 *
 * @param month the version that counts for periods that begin with it; empty for the last one of each incentive
 */
public record PolicyFilter(Optional<YearMonth> month, Optional<Granularity> granularity, Optional<AssociationType> associationType) {
}
