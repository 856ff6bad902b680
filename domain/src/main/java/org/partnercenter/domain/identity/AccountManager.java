package org.partnercenter.domain.identity;

import java.util.Objects;

/** The member of staff who looks after a party; at most one. The text form names nobody. */
public record AccountManager(String id, String name) {

    public static final int MAX_LENGTH = 64;

    public AccountManager {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    @Override
    public String toString() {
        return "AccountManager[" + id + "]";
    }
}
