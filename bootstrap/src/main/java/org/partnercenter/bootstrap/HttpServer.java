package org.partnercenter.bootstrap;

import io.helidon.microprofile.server.Server;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/** The HTTP side: Helidon on the address that was set, with what the settings file says to it. */
final class HttpServer implements AutoCloseable {
    private static final int ABOVE_PACKAGED_SETTINGS = 200;

    private final Settings.Http settings;
    private final Server server;

    private HttpServer(Settings.Http settings, Server server) {
        this.settings = settings;
        this.server = server;
    }

    /** Finds out early, before anything slow has been done, whether the port can be had and the key store opened. */
    static void requireUsable(Settings.Http settings) {
        settings.tls().ifPresent(HttpServer::keyAlias);
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address(settings), settings.port()));
        } catch (IOException e) {
            throw portNotFree(settings, e);
        }
    }

    /** Does all that takes long and needs neither the database nor the object graph; the port stays closed. */
    static HttpServer prepare(Settings settings) {
        Settings.Http http = settings.http();
        Map<String, String> values = new TreeMap<>(settings.others());
        // Of two kinds of connection Helidon would wait for the first byte itself, and for ever.
        System.setProperty("io.helidon.common.serviceloader.exclude", "io.helidon.webserver.http1.Http1ConnectionProvider");
        values.put(ReadSettings.REQUEST_SECONDS, String.valueOf(http.requestSeconds()));
        http.tls().ifPresent(tls -> {
            values.putAll(tlsValues(tls));
            // Helidon takes no permit back from a connection whose handshake failed, and would soon accept nobody.
            values.put("server.max-tcp-connections", "-1");
        });
        return new HttpServer(
                http, Server.builder().config(config(values)).host(http.host()).port(http.port()).build());
    }

    /**
     * Opens the port; when this returns, requests are answered. Closing waits for it: the container can not end while it begins.
     */
    synchronized void open() {
        server.start();
        if (server.port() <= 0) {
            throw portNotFree(settings, null);
        }
    }

    String address() {
        String host = address(settings).isAnyLocalAddress() ? "localhost" : settings.host();
        return (settings.tls().isPresent() ? "https://" : "http://") + (host.contains(":") ? "[" + host + "]" : host)
                + ":" + server.port();
    }

    /** Takes no new connections, lets running requests end, and closes. */
    @Override
    public synchronized void close() {
        server.stop();
    }

    private static InetAddress address(Settings.Http settings) {
        try {
            return InetAddress.getByName(settings.host());
        } catch (UnknownHostException e) {
            throw new StartFailure("setting " + ReadSettings.HOST + " names an unknown host: " + settings.host(), e);
        }
    }

    private static StartFailure portNotFree(Settings.Http settings, IOException cause) {
        return new StartFailure("cannot listen on " + settings.host() + " port " + settings.port() + ": "
                + (cause == null ? "it is in use" : cause.getMessage()) + " (--port N chooses another)", cause);
    }

    private static Config config(Map<String, String> values) {
        ConfigProviderResolver resolver = ConfigProviderResolver.instance();
        Config config = resolver.getBuilder()
                .addDefaultSources()
                .addDiscoveredConverters()
                .withSources(new FixedConfig(Collections.unmodifiableMap(values), ABOVE_PACKAGED_SETTINGS))
                .build();
        resolver.registerConfig(config, Thread.currentThread().getContextClassLoader());
        return config;
    }

    private static Map<String, String> tlsValues(Settings.Tls tls) {
        String alias = keyAlias(tls);
        String prefix = "server.tls.private-key.keystore.";
        return Map.of(
                prefix + "resource.path", tls.keystore().toAbsolutePath().toString(),
                prefix + "type", "PKCS12",
                prefix + "passphrase", tls.password().reveal(),
                prefix + "key.alias", alias,
                prefix + "cert-chain.alias", alias);
    }

    private static String keyAlias(Settings.Tls tls) {
        try (InputStream in = Files.newInputStream(tls.keystore())) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, tls.password().reveal().toCharArray());
            for (String alias : Collections.list(keys.aliases())) {
                if (keys.isKeyEntry(alias)) {
                    return alias;
                }
            }
            throw new StartFailure("the key store " + tls.keystore() + " holds no key");
        } catch (IOException | GeneralSecurityException e) {
            throw new StartFailure("the key store " + tls.keystore() + " cannot be opened: " + e.getMessage(), e);
        }
    }
}
