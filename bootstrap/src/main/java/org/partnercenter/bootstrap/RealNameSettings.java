package org.partnercenter.bootstrap;

import java.net.URI;
import java.util.Optional;

/**
 * How real-name authentication is done.
 *
 * @param automatic whether applications that pass all checks are done without review
 * @param attempts applications for one customer in a day
 * @param sameNumber customers that one number may verify
 * @param s3 where partners' buckets are; empty: in the data folder
 */
record RealNameSettings(boolean automatic, int attempts, int sameNumber, Optional<S3> s3) {
    static final String AUTOMATIC = ReadSettings.PREFIX + "realname.automatic";
    static final String ATTEMPTS = ReadSettings.PREFIX + "realname.attempts-per-day";
    static final String SAME_NUMBER = ReadSettings.PREFIX + "realname.customers-per-number";
    static final String ENDPOINT = ReadSettings.PREFIX + "realname.s3.endpoint";
    static final String REGION = ReadSettings.PREFIX + "realname.s3.region";
    static final String KEY = ReadSettings.PREFIX + "realname.s3.key";
    static final String SECRET = ReadSettings.PREFIX + "realname.s3.secret";
    static final String PATH_STYLE = ReadSettings.PREFIX + "realname.s3.path-style";

    /** A store that speaks S3. */
    record S3(URI endpoint, String region, String key, Secret secret, boolean pathStyle) {}

    static RealNameSettings read(SettingReader reader) {
        return new RealNameSettings(reader.flag(AUTOMATIC, false), reader.number(ATTEMPTS, 3, 1, 1_000),
                reader.number(SAME_NUMBER, 5, 1, 1_000_000), s3(reader));
    }

    private static Optional<S3> s3(SettingReader reader) {
        return reader.text(ENDPOINT).map(endpoint -> new S3(uri(reader, endpoint), reader.text(REGION).orElse("us-east-1"),
                reader.text(KEY).orElseThrow(() -> reader.missing(KEY, ENDPOINT)),
                reader.secret(SECRET).orElseThrow(() -> reader.missing(SECRET, ENDPOINT)), reader.flag(PATH_STYLE, false)));
    }

    private static URI uri(SettingReader reader, String endpoint) {
        if (!endpoint.matches("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?/?")) {
            throw reader.bad(ENDPOINT, "must be http:// or https:// and a host");
        }
        return URI.create(endpoint);
    }
}
