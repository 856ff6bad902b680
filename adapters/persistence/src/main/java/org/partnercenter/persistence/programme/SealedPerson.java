package org.partnercenter.persistence.programme;

/** Who a dedicated person is, as it is sealed. The names of its parts are stored, and stay. */
record SealedPerson(String name, String account) {

    @Override
    public String toString() {
        return "SealedPerson[***]";
    }
}
