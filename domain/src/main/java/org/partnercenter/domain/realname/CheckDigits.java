package org.partnercenter.domain.realname;

import java.util.regex.Pattern;

/** Numbers that carry a check digit. Letters are capitals; lower case is taken as such. */
final class CheckDigits {

    private static final String CREDIT_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] CREDIT_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final Pattern CREDIT = Pattern.compile("[" + CREDIT_LETTERS + "]{18}");
    private static final String ORGANIZATION_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final Pattern ORGANIZATION = Pattern.compile("[0-9A-Z]{8}-?[0-9X]");
    private static final int[] RESIDENT_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final Pattern RESIDENT = Pattern.compile("[1-9][0-9]{5}(19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9X]");
    private static final Pattern CARD = Pattern.compile("[0-9]{12,19}");

    private CheckDigits() {
    }

    /** A unified social credit code (GB 32100): 18 characters, the last one checks. */
    static boolean isCreditCode(String number) {
        var code = capitals(number);
        if (!CREDIT.matcher(code).matches()) {
            return false;
        }
        int check = (31 - sum(code, CREDIT_LETTERS, CREDIT_WEIGHTS) % 31) % 31;
        return CREDIT_LETTERS.charAt(check) == code.charAt(17);
    }

    /** An organization code (GB 11714): eight characters and one that checks, with or without a dash before it. */
    static boolean isOrganizationCode(String number) {
        var code = capitals(number);
        if (!ORGANIZATION.matcher(code).matches()) {
            return false;
        }
        int check = 11 - sum(code, ORGANIZATION_LETTERS, ORGANIZATION_WEIGHTS) % 11;
        return code.charAt(code.length() - 1) == "0123456789X0".charAt(check);
    }

    /** A resident identity number (GB 11643): 18 characters, the last one checks. */
    static boolean isResidentNumber(String number) {
        var code = capitals(number);
        return RESIDENT.matcher(code).matches()
                && "10X98765432".charAt(sum(code, "0123456789", RESIDENT_WEIGHTS) % 11) == code.charAt(17);
    }

    /** Whether it has the length of a resident identity number and could only be one. */
    static boolean looksLikeResidentNumber(String number) {
        return capitals(number).matches("[0-9]{17}[0-9X]");
    }

    /** The number of a bank card (ISO/IEC 7812): 12 to 19 digits, the last one checks. */
    static boolean isCardNumber(String number) {
        if (!CARD.matcher(number).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    private static int sum(String code, String letters, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += letters.indexOf(code.charAt(i)) * weights[i];
        }
        return sum;
    }

    /** Of ASCII only, so that it is the same in every language. */
    private static String capitals(String number) {
        var text = new StringBuilder(number.length());
        number.chars().forEach(c -> text.append((char) (c >= 'a' && c <= 'z' ? c - 32 : c)));
        return text.toString();
    }
}
