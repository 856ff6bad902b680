package org.partnercenter.domain.authorization;

import org.partnercenter.domain.kernel.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The letters that are accepted by ticking them. Their texts, version by version, are resources of this jar. */
public enum Agreement {
    /** What a customer signs when it approves (AUT-07, AUT-10). */
    CUSTOMER_AUTHORIZATION_LETTER("customer-authorization-letter", List.of("1.0")),
    /** What a partner signs before its first request (AUT-04, AUT-11). */
    PARTNER_COMMITMENT_LETTER("partner-commitment-letter", List.of("1.0"));

    private final String path;
    private final List<String> versions;

    Agreement(String path, List<String> versions) {
        this.path = path;
        this.versions = versions;
    }

    /** The name in paths: lower-case words joined by dashes. */
    public String path() {
        return path;
    }

    /** All versions, the oldest first; one that was ever accepted stays readable. */
    public List<String> versions() {
        return versions;
    }

    /** The version to accept now. */
    public String current() {
        return versions.get(versions.size() - 1);
    }

    public static Optional<Agreement> ofPath(String path) {
        return Arrays.stream(values()).filter(agreement -> agreement.path.equals(path)).findFirst();
    }

    /**
     * The text of a version.
     *
     * @throws IllegalArgumentException if there is no such version
     */
    public String text(String version, Language language) {
        if (!versions.contains(version)) {
            throw new IllegalArgumentException("no version " + version + " of " + this);
        }
        var name = "letters/" + path + "_" + version + "_" + language.code().substring(0, 2) + ".txt";
        try (var in = Agreement.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
