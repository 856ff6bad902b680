package org.partnercenter.application.contract;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.Map;
import java.util.Set;

/** Tells who exists. A question to whoever keeps the parties. */
@FunctionalInterface
public interface KnownNames {

    /** What is known of one. @param name a company's or a person's: documents of its own name it */
    record Known(PartyKind kind, String name) {

        @Override
        public String toString() {
            return "Known[" + kind + "]";
        }
    }

    /** Those of the ids that exist. */
    Map<PartyId, Known> of(Set<PartyId> parties);
}
