package org.partnercenter.application.account;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;
import java.util.Set;

/** Asks how parties are called; unknown ones are absent. */
@FunctionalInterface
public interface HolderNames {

    /** The text form names nobody. */
    record Named(String name) {

        @Override
        public String toString() {
            return "Named[***]";
        }
    }

    Map<PartyId, Named> of(Set<PartyId> parties);
}
