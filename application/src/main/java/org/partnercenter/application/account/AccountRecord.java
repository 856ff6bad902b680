package org.partnercenter.application.account;

import org.partnercenter.domain.account.AccountEntry;
import org.partnercenter.domain.account.ChargeId;
import org.partnercenter.domain.account.OrderId;
import org.partnercenter.domain.account.TransferId;

import java.time.Instant;
import java.util.Optional;

/**
 * One change of an account as it is kept (ACC-09).
 *
 * @param transfer the same on both sides
 * @param command  the command that caused it
 * @param at       business time
 */
public record AccountRecord(String id, AccountEntry entry, TransferId transfer, Optional<OrderId> order, Optional<ChargeId> charge,
                            Optional<String> memo, String command, Instant at) {
}
