package org.partnercenter.application.invoice;

/** Confirms what nobody has confirmed in time (INV-17). @param limit requests at most */
record ConfirmDue(int limit) {

    /** How many were confirmed. */
    record Done(int count) {
    }
}
