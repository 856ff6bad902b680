package org.partnercenter.application.account;

import org.partnercenter.domain.account.AccountMovement;
import org.partnercenter.domain.account.BalanceType;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Change records as they are asked for (ACC-09). Days are of the site's zone, both included; by default the last year.
 *
 * @param movements any of these; empty = all
 */
public record ChangeQuery(BalanceType balanceType, Optional<Set<AccountMovement>> movements, Optional<LocalDate> from,
                          Optional<LocalDate> until) {
}
