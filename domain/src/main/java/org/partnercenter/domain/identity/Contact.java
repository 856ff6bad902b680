package org.partnercenter.domain.identity;

import java.util.Objects;
import java.util.Optional;

/** How a party can be reached. Personal data: its text form shows nothing of it. */
public record Contact(Optional<String> mobilePhone, Optional<String> email) {

    public static final int MAX_PHONE = 32;
    public static final int MAX_EMAIL = 256;

    public Contact {
        Objects.requireNonNull(mobilePhone, "mobilePhone");
        Objects.requireNonNull(email, "email");
    }

    public static Contact none() {
        return new Contact(Optional.empty(), Optional.empty());
    }

    @Override
    public String toString() {
        return "Contact[***]";
    }
}
