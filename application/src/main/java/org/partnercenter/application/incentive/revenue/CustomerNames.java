package org.partnercenter.application.incentive.revenue;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;
import java.util.Set;

/** Asks how parties are called. */
@FunctionalInterface
public interface CustomerNames {

    /** Personal: shown masked only. */
    record Named(String name, String account) {

        @Override
        public String toString() {
            return "Named[]";
        }
    }

    /** One that was erased is missing. */
    Map<PartyId, Named> of(Set<PartyId> parties);
}
