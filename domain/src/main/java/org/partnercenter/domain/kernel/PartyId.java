package org.partnercenter.domain.kernel;

/**
 * Names a party: the vendor, a partner, a reseller or a customer. It is the domain id, the customer id and the partner id at
 * once. At most 64 visible characters (COM-02).
 */
public record PartyId(String value) implements Comparable<PartyId> {

    public PartyId {
        Text.id(value, "party id");
    }

    /** Whether a text from outside can be an id at all: 1 to 64 characters, no blanks, no control or format characters. */
    public static boolean isValid(String text) {
        return Text.isId(text);
    }

    @Override
    public int compareTo(PartyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
