package org.partnercenter.application.coupon;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;
import java.util.Set;

/** Asks how parties are called; unknown ones are absent. */
@FunctionalInterface
public interface PartyNames {

    record Named(String name, String accountName) {
    }

    Map<PartyId, Named> of(Set<PartyId> parties);
}
