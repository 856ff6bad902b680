package org.partnercenter.application.catalog;

import org.partnercenter.application.kernel.PageRequest;

/**
 * A page of the entries that belong to one code, as asked for.
 *
 * @param language the header {@code X-Language} as sent, or null
 * @param code     as sent, or null
 */
public record CodePagedQuery(String language, String code, PageRequest page) {
}
