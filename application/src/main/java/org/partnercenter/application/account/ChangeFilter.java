package org.partnercenter.application.account;

import org.partnercenter.domain.account.AccountMovement;
import org.partnercenter.domain.account.BalanceType;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which change records (ACC-09).
 *
 * @param movements any of these; empty = all
 * @param from      included
 * @param until     excluded
 */
public record ChangeFilter(BalanceType balanceType, Optional<Set<AccountMovement>> movements, Instant from, Instant until) {
}
