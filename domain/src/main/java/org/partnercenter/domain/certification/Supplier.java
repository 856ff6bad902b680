package org.partnercenter.domain.certification;

/**
 * What is known of the same company as another partner.
 *
 * @param sameAccount whether it is paid to the same account
 * @param entity      with which its currency goes (BIA-06)
 */
public record Supplier(boolean sameAccount, SigningEntity entity) {

    boolean differsFrom(BusinessInfo info) {
        return !sameAccount || entity != info.entity();
    }
}
