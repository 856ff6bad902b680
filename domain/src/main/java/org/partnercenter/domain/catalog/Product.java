package org.partnercenter.domain.catalog;

/**
 * Something of a service that is priced and sold under an id of its own.
 *
 * @param id at most 64 visible characters; case counts
 */
public record Product(String id, ServiceTypeCode service, Names name) {
}
