package org.partnercenter.application.catalog;

/**
 * A page of a list, as asked for.
 *
 * @param language the header {@code X-Language} as sent, or null
 * @param name     part of the name, or null; of service types only
 * @param offset   rows to skip, 0 to 1 000 000 000
 * @param limit    rows at most, 1 to 1000
 */
public record PagedQuery(String language, String name, long offset, long limit) {

    public static final int DEFAULT_LIMIT = 10;
}
