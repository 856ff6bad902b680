package org.partnercenter.application.catalog;

/**
 * A whole list of the old kind, as asked for.
 *
 * @param language the header {@code X-Language} as sent, or null
 * @param code     the code to filter by as sent, or null
 */
public record CompleteQuery(String language, String code) {
}
