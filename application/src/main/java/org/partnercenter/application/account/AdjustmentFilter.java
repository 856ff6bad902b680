package org.partnercenter.application.account;

import org.partnercenter.domain.account.AccountMovement;
import org.partnercenter.domain.account.TransferId;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;

/**
 * Which adjustment records (ACC-08).
 *
 * @param after  strictly later (COM-06)
 * @param before strictly earlier
 */
public record AdjustmentFilter(Optional<PartyId> receiver, Optional<AccountMovement> movement, Optional<Instant> after,
                               Optional<Instant> before, Optional<TransferId> transfer) {

    public static AdjustmentFilter any() {
        return new AdjustmentFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
