package org.partnercenter.domain.kernel;

/**
 * How much of a personal value is shown where nobody asked for all of it (COM-20, COM-22). What is hidden is always four stars, so
 * that its length is hidden too; of a value too short to hide enough of it, nothing is shown. Characters are code points: none is
 * cut in halves.
 */
public enum Mask {

    /** Of a person or a company, in any script: the first character; of a longer name some of its end as well, at most half of all. */
    NAME {
        @Override
        String shown(String plain) {
            return ends(plain, NAME_WIDTHS);
        }
    },

    /** As a name is; one that is a mail address or a number is shown as such. */
    ACCOUNT {
        @Override
        String shown(String plain) {
            if (plain.indexOf('@') >= 0) {
                return EMAIL.shown(plain);
            }
            return plain.codePoints().anyMatch(Character::isLetter) ? NAME.shown(plain) : PHONE.shown(plain);
        }
    },

    /** The first character of the mailbox, and the domain; of a mailbox of one character the domain only. */
    EMAIL {
        @Override
        String shown(String plain) {
            int at = plain.lastIndexOf('@');
            if (at < 1) {
                return ends(plain, NAME_WIDTHS);
            }
            var mailbox = plain.substring(0, at);
            return head(mailbox, length(mailbox) < 2 ? 0 : 1) + STARS + plain.substring(at);
        }
    },

    /** The first three and the last four characters of a mobile number; less of what is shorter. */
    PHONE {
        @Override
        String shown(String plain) {
            return ends(plain, NUMBER_WIDTHS);
        }
    },

    /** The first three and the last four characters; less of what is shorter. */
    ID_NUMBER {
        @Override
        String shown(String plain) {
            return ends(plain, NUMBER_WIDTHS);
        }
    },

    /** The last four characters of a bank account; of a short one nothing. */
    BANK_ACCOUNT {
        @Override
        String shown(String plain) {
            return ends(plain, ACCOUNT_WIDTHS);
        }
    };

    private static final String STARS = "****";

    /** Rows of: from how many characters, how many are shown in front, how many at the end. The last row that fits holds. */
    private static final int[][] NAME_WIDTHS = {{0, 0, 0}, {2, 1, 0}, {6, 1, 1}, {8, 2, 2}};
    private static final int[][] NUMBER_WIDTHS = {{0, 0, 0}, {7, 1, 2}, {11, 3, 4}};
    private static final int[][] ACCOUNT_WIDTHS = {{0, 0, 0}, {8, 0, 4}};

    abstract String shown(String plain);

    /** Masks any text, however short or odd. */
    public Masked of(String plain) {
        return new Masked(shown(plain));
    }

    private static String ends(String plain, int[][] widths) {
        int length = length(plain);
        int[] fits = widths[0];
        for (int[] row : widths) {
            fits = length >= row[0] ? row : fits;
        }
        return head(plain, fits[1]) + STARS + tail(plain, fits[2]);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String head(String text, int characters) {
        return text.substring(0, text.offsetByCodePoints(0, characters));
    }

    private static String tail(String text, int characters) {
        return text.substring(text.offsetByCodePoints(text.length(), -characters));
    }
}
