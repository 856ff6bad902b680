package org.partnercenter.bootstrap;

/**
 * How real-name authentication is done.
 *
 * @param automatic whether applications that pass all checks are done without review
 * @param attempts applications for one customer in a day
 * @param sameNumber customers that one number may verify
 */
record RealNameSettings(boolean automatic, int attempts, int sameNumber) {
    static final String AUTOMATIC = Settings.PREFIX + "realname.automatic";
    static final String ATTEMPTS = Settings.PREFIX + "realname.attempts-per-day";
    static final String SAME_NUMBER = Settings.PREFIX + "realname.customers-per-number";

    static RealNameSettings read(SettingReader reader) {
        return new RealNameSettings(reader.flag(AUTOMATIC, false), reader.number(ATTEMPTS, 3, 1, 1_000),
                reader.number(SAME_NUMBER, 5, 1, 1_000_000));
    }
}
