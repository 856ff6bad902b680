package org.partnercenter.domain.file;

import org.partnercenter.domain.kernel.PartyId;

/** Names one dropped file, whatever it was called. At most 64 visible characters (COM-02). */
public record FileId(String value) {

    public FileId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("a file id is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
