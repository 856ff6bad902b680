package org.partnercenter.domain.kernel;

import java.util.Objects;

/**
 * Names an account of the ledger, such as {@code source}, {@code quota/<id>}, {@code coupon/<id>}. The name is put together where it is
 * asked for: most decisions are made without anybody reading it.
 *
 * @param family what kind of account it is; without a slash
 * @param id     which one of them; empty for the only one
 */
public record LedgerAccount(String family, String id) {

    public LedgerAccount {
        Objects.requireNonNull(id, "id");
        if (family.isBlank() || family.indexOf('/') >= 0) {
            throw new IllegalArgumentException("a ledger account has a name");
        }
    }

    /** One of several of its family. */
    public static LedgerAccount of(String family, String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("one account of several has an id");
        }
        return new LedgerAccount(family, id);
    }

    /** The only account of its family. */
    public static LedgerAccount single(String family) {
        return new LedgerAccount(family, "");
    }

    public String name() {
        return id.isEmpty() ? family : family + "/" + id;
    }

    @Override
    public String toString() {
        return name();
    }
}
