package org.partnercenter.application.account;

/** Which way money goes, and between whom. */
enum MoneyWay {
    TO_CUSTOMER(true, false),
    FROM_CUSTOMER(false, false),
    TO_RESELLER(true, true),
    FROM_RESELLER(false, true);

    private final boolean gives;
    private final boolean resellers;

    MoneyWay(boolean gives, boolean resellers) {
        this.gives = gives;
        this.resellers = resellers;
    }

    boolean gives() {
        return gives;
    }

    /** Whether the other side is a reseller. */
    boolean isWithResellers() {
        return resellers;
    }

    /** What the other side is told. */
    String notice() {
        return gives ? "MONEY_ALLOCATED" : "MONEY_TAKEN_BACK";
    }
}
