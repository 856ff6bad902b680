package org.partnercenter.application.identity.access;

/**
 * Asks for a token that acts as a customer (AUT-15).
 *
 * @param agency   what the partner is called on the platform: its platform id, or its account name
 * @param customer id or account name
 */
public record AssumeRole(String agency, String customer) {

    @Override
    public String toString() {
        return "AssumeRole[***]";
    }
}
