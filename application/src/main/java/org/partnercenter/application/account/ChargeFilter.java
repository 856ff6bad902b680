package org.partnercenter.application.account;

import org.partnercenter.domain.account.ChargeStatus;
import org.partnercenter.domain.account.OrderId;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Optional;

/** Which money for orders. */
public record ChargeFilter(Optional<PartyId> account, Optional<OrderId> order, Optional<ChargeStatus> status) {
}
