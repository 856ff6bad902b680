package org.partnercenter.application.kernel;

/**
 * An account whose stored balance is not what the ledger says. Amounts are in minor units.
 *
 * @param currency ISO 4217 code
 */
public record Unbalanced(String account, String currency, long storedMinor, long ledgerMinor) {
}
