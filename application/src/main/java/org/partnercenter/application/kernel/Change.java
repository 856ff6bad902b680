package org.partnercenter.application.kernel;

import java.util.Optional;

/**
 * One field before and after a command, for the audit trail. States, amounts, ids and times; no personal data, no secrets.
 *
 * @param of     what it is a field of, such as {@code coupon/<id>}
 * @param before empty where there was nothing before
 * @param after  empty where there is nothing any more
 */
public record Change(String of, String field, Optional<String> before, Optional<String> after) {
}
