package org.partnercenter.application.incentive;

import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.kernel.PartyId;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of indicators that decide on incentives (IND-05). Takes no locks. */
public interface IndicatorsOf {

    /** A value a policy asks for. @param dimension key within the indicator; empty for the whole */
    record Asked(String indicator, Optional<String> dimension) {
    }

    /** Those that are known for the period. */
    Map<PartyId, Map<Asked, BigDecimal>> values(Set<PartyId> partners, ReconciliationPeriod period, Set<Asked> asked);
}
