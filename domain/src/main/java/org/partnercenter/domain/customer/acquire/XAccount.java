package org.partnercenter.domain.customer.acquire;

import java.util.Objects;

/**
 * What a partner's own platform calls a customer it has created; unique for the partner.
 *
 * @param id   of the account there, at most {@value #MAX_ID} characters
 * @param type the platform, at most {@value #MAX_TYPE} characters
 */
public record XAccount(String id, String type) {

    public static final int MAX_ID = 128;
    public static final int MAX_TYPE = 64;

    public XAccount {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
    }

    @Override
    public String toString() {
        return "XAccount[***]";
    }
}
