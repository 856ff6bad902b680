package org.partnercenter.rest.identity;

/** Contact data as our own paths show it: enough to recognise, not enough to use. */
final class Masked {

    private static final String STARS = "****";
    private static final int PHONE_HEAD = 3;
    private static final int PHONE_TAIL = 4;

    private Masked() {
    }

    /** First three and last four digits; nothing of a number too short for that. */
    static String phone(String number) {
        return number.length() <= PHONE_HEAD + PHONE_TAIL ? STARS
                : number.substring(0, PHONE_HEAD) + STARS + number.substring(number.length() - PHONE_TAIL);
    }

    /** First character and the domain. */
    static String email(String address) {
        int at = address.indexOf('@');
        return at < 1 ? STARS : address.substring(0, address.offsetByCodePoints(0, 1)) + STARS + address.substring(at);
    }
}
