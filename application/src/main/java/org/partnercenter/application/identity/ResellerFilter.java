package org.partnercenter.application.identity;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/**
 * Which resellers to list.
 *
 * @param accountName part of the account name, whatever the case
 * @param begin       only those that joined strictly later (COM-06)
 * @param end         only those that joined strictly earlier
 */
public record ResellerFilter(Optional<String> accountName, Optional<PartyId> reseller, Optional<Instant> begin,
                             Optional<Instant> end) {

    public static ResellerFilter none() {
        return new ResellerFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        return "ResellerFilter[" + reseller + ", " + begin + ", " + end + "]";
    }
}
