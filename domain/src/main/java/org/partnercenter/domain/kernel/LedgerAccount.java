package org.partnercenter.domain.kernel;

import java.util.Objects;

/** Names an account of the ledger, such as {@code source}, {@code quota/<id>}, {@code coupon/<id>}. */
public record LedgerAccount(String name) {

    public LedgerAccount {
        Objects.requireNonNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a ledger account has a name");
        }
    }

    public static LedgerAccount of(String family, String id) {
        return new LedgerAccount(family + "/" + id);
    }

    @Override
    public String toString() {
        return name;
    }
}
