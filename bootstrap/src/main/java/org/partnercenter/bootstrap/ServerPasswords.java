package org.partnercenter.bootstrap;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/** The passwords of the embedded server's roles, made at the first start and kept in the data folder. */
final class ServerPasswords {
    static final String ADMIN = "postgres";
    static final String OWNER = "pc_owner";
    static final String APP = "pc_app";
    private static final int BYTES = 24;

    private final Properties passwords;

    private ServerPasswords(Properties passwords) {
        this.passwords = passwords;
    }

    /** Reads them, or makes them where there is no cluster yet that would know others. */
    static ServerPasswords in(Path file, boolean clusterExists) {
        Properties passwords = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                passwords.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new StartFailure("the database passwords " + file + " cannot be read: " + e.getMessage(), e);
            }
        } else if (!clusterExists) {
            SecureRandom random = new SecureRandom();
            for (String role : List.of(ADMIN, OWNER, APP)) {
                byte[] bytes = new byte[BYTES];
                random.nextBytes(bytes);
                passwords.setProperty(role, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            }
            PrivateFile.write(file, text(passwords));
        }
        if (!passwords.keySet().containsAll(List.of(ADMIN, OWNER, APP))) {
            throw new StartFailure("the database passwords are missing: restore " + file);
        }
        return new ServerPasswords(passwords);
    }

    Secret of(String role) {
        return new Secret(passwords.getProperty(role));
    }

    private static byte[] text(Properties passwords) {
        StringWriter text = new StringWriter();
        try {
            passwords.store(text, "Roles of the embedded PostgreSQL");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
