package org.partnercenter.bootstrap;

import jakarta.jms.ConnectionFactory;
import java.nio.file.Path;
import org.apache.activemq.artemis.jms.client.ActiveMQJMSConnectionFactory;

/** A broker to connect to, whoever runs it. */
final class BrokerAccess implements AutoCloseable {
    private final ConnectionFactory connections;
    private final String description;
    private final AutoCloseable closing;

    private BrokerAccess(ConnectionFactory connections, String description, AutoCloseable closing) {
        this.connections = connections;
        this.description = description;
        this.closing = closing;
    }

    static BrokerAccess open(Settings.Broker settings, Path data) {
        return settings.external().map(BrokerAccess::toExternal).orElseGet(() -> {
            EmbeddedBroker embedded = EmbeddedBroker.start(data, settings.port());
            return new BrokerAccess(embedded.connections(), "embedded Artemis on 127.0.0.1:" + embedded.port(), embedded);
        });
    }

    /** It need not be there yet: whoever uses it connects, and connects again. */
    private static BrokerAccess toExternal(Settings.ExternalBroker broker) {
        ActiveMQJMSConnectionFactory factory = broker.login()
                .map(login -> new ActiveMQJMSConnectionFactory(broker.url(), login.user(), login.password().reveal()))
                .orElseGet(() -> new ActiveMQJMSConnectionFactory(broker.url()));
        return new BrokerAccess(factory, "external broker at " + broker.address(), factory);
    }

    ConnectionFactory connections() {
        return connections;
    }

    /** For people: which broker it is, without anything secret. */
    String description() {
        return description;
    }

    @Override
    public void close() throws Exception {
        closing.close();
    }
}
