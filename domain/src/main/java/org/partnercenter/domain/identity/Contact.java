package org.partnercenter.domain.identity;

import org.partnercenter.domain.kernel.Medium;
import org.partnercenter.domain.kernel.Receiver;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** Where messages can go: the mobile phone first. */
    public List<Receiver> receivers() {
        return Stream.concat(mobilePhone.flatMap(Receiver::domesticPhone).stream(),
                email.map(address -> new Receiver(Medium.MAIL, address)).stream()).toList();
    }

    @Override
    public String toString() {
        return "Contact[***]";
    }
}
