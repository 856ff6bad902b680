package org.partnercenter.application.incentive.reconcile;

import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;
import java.util.Set;

/** The partners' own figures as they are stored. */
public interface Figures {

    /** Whose bill it is, and what the partner says of its lines. */
    record Told(PartyId partner, Map<String, Money> amounts) {

        public Told {
            amounts = Map.copyOf(amounts);
        }
    }

    /** Each takes the place of what was told of its line before. */
    void put(Map<IncentiveBillId, Told> figures);

    Map<IncentiveBillId, Map<String, Money>> of(Set<IncentiveBillId> bills);
}
