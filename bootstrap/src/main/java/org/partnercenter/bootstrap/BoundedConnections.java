package org.partnercenter.bootstrap;

import io.helidon.common.buffers.BufferData;
import io.helidon.http.HeaderValues;
import io.helidon.http.Headers;
import io.helidon.http.HttpPrologue;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.ProtocolConfigs;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http1.Http1ConnectionListener;
import io.helidon.webserver.http1.Http1ConnectionSelector;
import io.helidon.webserver.spi.ServerConnection;
import io.helidon.webserver.spi.ServerConnectionSelector;
import io.helidon.webserver.spi.ServerConnectionSelectorProvider;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * HTTP/1.1 as Helidon speaks it, on connections whose requests have to arrive in time. Helidon itself lets go of a connection that
 * has not begun a request; one that has begun it and sends no more, or a byte now and then, would be held for ever.
 */
public final class BoundedConnections implements ServerConnectionSelectorProvider<Http1Config> {

    @Override
    public Class<Http1Config> protocolConfigType() {
        return Http1Config.class;
    }

    @Override
    public String protocolType() {
        return "http_1_1";
    }

    @Override
    public ServerConnectionSelector create(String socketName, Http1Config config, ProtocolConfigs configs) {
        int seconds = ConfigProvider.getConfig().getValue(ReadSettings.REQUEST_SECONDS, Integer.class);
        // The only listener: of several, Helidon calls none.
        Http1Config listened = Http1Config.builder(config).receiveListeners(List.of(new Progress())).build();
        return new Bounded(Http1ConnectionSelector.builder().config(listened).build(), Duration.ofSeconds(seconds));
    }

    /** The only kind of connection, so it takes all. */
    private record Bounded(Http1ConnectionSelector http1, Duration limit) implements ServerConnectionSelector {
        @Override
        public int bytesToIdentifyConnection() {
            return 0;
        }

        @Override
        public Support supports(BufferData data) {
            return Support.SUPPORTED;
        }

        @Override
        public Set<String> supportedApplicationProtocols() {
            return http1.supportedApplicationProtocols();
        }

        @Override
        public ServerConnection connection(ConnectionContext context) {
            BoundedContext bounded = new BoundedContext(context, new Arrival(context.dataReader(), limit));
            ServerConnection connection = http1.connection(bounded);
            bounded.arrival().of(connection);
            return connection;
        }
    }

    /** Tells the arrival how far the request has come. */
    private static final class Progress implements Http1ConnectionListener {
        @Override
        public void prologue(ConnectionContext context, HttpPrologue prologue) {
            ((BoundedContext) context).arrival().firstLineRead();
        }

        @Override
        public void headers(ConnectionContext context, Headers headers) {
            ((BoundedContext) context).arrival().headRead(headers.contains(HeaderValues.CONNECTION_CLOSE));
        }
    }
}
