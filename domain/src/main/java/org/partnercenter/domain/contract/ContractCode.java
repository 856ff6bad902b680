package org.partnercenter.domain.contract;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Locale;

/**
 * Names one contract, whatever the case it is written in (CTR-03). Has the form of every id (COM-02).
 *
 * @param value as the vendor writes it
 */
public record ContractCode(String value) {

    public ContractCode {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("a contract code is 1 to 64 visible characters");
        }
    }

    /** The same for all ways to write it. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ContractCode code && code.key().equals(key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
