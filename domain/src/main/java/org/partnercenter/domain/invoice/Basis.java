package org.partnercenter.domain.invoice;

/** By what a partner asks for invoices (INV-01). */
public enum Basis {
    BY_CYCLE,
    BY_ORDER,
    BY_AMOUNT,
    BY_CUSTOMER_CYCLE,
    BY_CUSTOMER_ORDER;

    boolean isOfOrders() {
        return this == BY_ORDER || this == BY_CUSTOMER_ORDER;
    }

    boolean isOfCycles() {
        return this == BY_CYCLE || this == BY_CUSTOMER_CYCLE;
    }

    boolean isOfCustomers() {
        return this == BY_CUSTOMER_CYCLE || this == BY_CUSTOMER_ORDER;
    }
}
