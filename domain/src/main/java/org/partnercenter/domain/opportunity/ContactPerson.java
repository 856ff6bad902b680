package org.partnercenter.domain.opportunity;

import java.util.Objects;
import java.util.Optional;

/** Whom to talk to at the customer. Its own text form tells nothing. */
public record ContactPerson(Optional<String> person, Optional<String> phone, Optional<String> mail) {

    public static final ContactPerson NOBODY = new ContactPerson(Optional.empty(), Optional.empty(), Optional.empty());

    public ContactPerson {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(mail, "mail");
    }

    /** Whether it is clear who it is, and how to reach him or her (OPP-06). */
    boolean isReachable() {
        return person.isPresent() && (phone.isPresent() || mail.isPresent());
    }

    @Override
    public String toString() {
        return "***";
    }
}
