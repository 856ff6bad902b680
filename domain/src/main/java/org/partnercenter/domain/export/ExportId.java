package org.partnercenter.domain.export;

import org.partnercenter.domain.kernel.PartyId;

/** Names one export. At most 64 visible characters (COM-02). */
public record ExportId(String value) {

    public ExportId {
        if (!PartyId.isValid(value)) {
            throw new IllegalArgumentException("an export id is 1 to 64 visible characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
