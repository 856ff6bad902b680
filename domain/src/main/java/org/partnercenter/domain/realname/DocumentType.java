package org.partnercenter.domain.realname;

import java.util.Arrays;
import java.util.Optional;

/** What a person proves itself with. Three pictures of each. */
public enum DocumentType {
    ID_CARD(0),
    PASSPORT(3),
    HONG_KONG_MACAO_PERMIT(5),
    TAIWAN_PERMIT(6),
    HONG_KONG_MACAO_RESIDENCE(9),
    TAIWAN_RESIDENCE(10);

    private final int code;

    DocumentType(int code) {
        this.code = code;
    }

    /** The number on the wire. */
    public int code() {
        return code;
    }

    public static Optional<DocumentType> ofCode(int code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }

    /** Whether its number is a resident identity number: the residence permits have such, too. */
    boolean hasResidentNumber() {
        return this == ID_CARD || this == HONG_KONG_MACAO_RESIDENCE || this == TAIWAN_RESIDENCE;
    }
}
