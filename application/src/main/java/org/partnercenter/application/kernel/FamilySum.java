package org.partnercenter.application.kernel;

/**
 * What the accounts of one family sum to.
 *
 * @param family   the part of the account's name before the slash, such as {@code coupon}
 * @param currency ISO 4217 code
 * @param sumMinor in minor units; negative where money comes from
 */
public record FamilySum(String family, String currency, long sumMinor) {
}
