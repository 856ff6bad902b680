package org.partnercenter.persistence.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The changelog files this version brings, known by their content.
 *
 * @param changes what they hold, in order: {@code file::id}
 */
record Changelog(List<String> files, List<String> changes, String fingerprint) {
    static final String MASTER = "db/changelog.xml";
    private static final Pattern CHANGE = Pattern.compile("(?m)^--changeset\\s+[^:\\s]+:(\\S+)");
    private static final Pattern INCLUDE = Pattern.compile("<include\\s+file=\"([^\"]+)\"\\s*/>");

    static Changelog load(String appRole) {
        String master = new String(read(MASTER), StandardCharsets.UTF_8);
        List<String> files =
                INCLUDE.matcher(master).results().map(include -> include.group(1)).toList();
        List<String> changes = new ArrayList<>();
        MessageDigest digest = sha256();
        digest.update(appRole.getBytes(StandardCharsets.UTF_8));
        for (String file : files) {
            digest.update((byte) 0);
            digest.update(file.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            byte[] content = read(file);
            digest.update(content);
            CHANGE.matcher(new String(content, StandardCharsets.UTF_8)).results()
                    .forEach(change -> changes.add(file + "::" + change.group(1)));
        }
        return new Changelog(files, List.copyOf(changes), HexFormat.of().formatHex(digest.digest()));
    }

    private static byte[] read(String resource) {
        try (InputStream in = Changelog.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
