package org.partnercenter.bootstrap;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;

/** The one account of the embedded broker, made at the first start and kept in the data folder with the broker's address. */
record BrokerLogin(String user, Secret password, Optional<String> url) {
    private static final String FILE = "broker.properties";
    private static final String USER = "partnercenter";
    private static final int BYTES = 24;

    /** Reads it, or makes it. */
    static BrokerLogin in(Path data) {
        return find(data).orElseGet(() -> {
            byte[] bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            return new BrokerLogin(USER, new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)),
                    Optional.empty());
        });
    }

    static Optional<BrokerLogin> find(Path data) {
        Path file = data.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new StartFailure("the broker's account " + file + " cannot be read: " + e.getMessage(), e);
        }
        String user = properties.getProperty("user");
        String password = properties.getProperty("password");
        if (user == null || password == null) {
            throw new StartFailure("the broker's account " + file + " is damaged: delete it, and a new one is made");
        }
        return Optional.of(new BrokerLogin(user, new Secret(password), Optional.ofNullable(properties.getProperty("url"))));
    }

    /** Writes account and address where clients on this machine find them. */
    void tell(Path data, String address) {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password.reveal());
        properties.setProperty("url", address);
        StringWriter text = new StringWriter();
        try {
            properties.store(text, "The embedded broker");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        PrivateFile.write(data.resolve(FILE), text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
