package org.partnercenter.bootstrap;

import jakarta.jms.ConnectionFactory;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.DivertConfiguration;
import org.apache.activemq.artemis.core.config.TransformerConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptor;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.JournalType;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.server.transformer.AddHeadersTransformer;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.jms.client.ActiveMQJMSConnectionFactory;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.messaging.kernel.StrictJson;
import org.partnercenter.messaging.queue.Queues;

/** The broker that comes along: its journal lies in the data folder, and it listens on this machine only. */
final class EmbeddedBroker implements AutoCloseable {
    private static final String HOST = "127.0.0.1";
    private static final String TCP = "tcp";
    private static final String ROLE = "platform";
    private static final long MEMORY_BYTES = 64 << 20;
    private static final long FIRST_DELAY_MILLIS = 500;
    private static final long LONGEST_DELAY_MILLIS = 30_000;

    private final EmbeddedActiveMQ server;
    private final BrokerLogin login;
    private final int port;

    private EmbeddedBroker(EmbeddedActiveMQ server, BrokerLogin login, int port) {
        this.server = server;
        this.login = login;
        this.port = port;
    }

    /**
     * Starts it, and leaves its address in the data folder for clients on this machine.
     *
     * @param port 0 takes a free one
     */
    static EmbeddedBroker start(Path data, int port) {
        requireFree(port);
        BrokerLogin login = BrokerLogin.in(data);
        EmbeddedActiveMQ server = new EmbeddedActiveMQ().setConfiguration(configuration(data.resolve("broker"), port))
                .setSecurityManager(security(login));
        try {
            server.start();
            NettyAcceptor acceptor = (NettyAcceptor) server.getActiveMQServer().getRemotingService().getAcceptor(TCP);
            EmbeddedBroker broker = new EmbeddedBroker(server, login, acceptor.getActualPort());
            login.tell(data, broker.url());
            return broker;
        } catch (Exception e) {
            throw new StartFailure("the embedded broker does not start: " + e.getMessage(), e);
        }
    }

    private static void requireFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), port));
        } catch (IOException e) {
            throw new StartFailure("the broker cannot listen on " + HOST + " port " + port
                    + ": it is in use (--broker-port N chooses another)", e);
        }
    }

    private static Configuration configuration(Path folder, int port) {
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration.setBrokerInstance(folder.toFile());
        try {
            configuration.setPersistenceEnabled(true).setJournalType(JournalType.NIO).setJournalSyncTransactional(true)
                    .setJournalSyncNonTransactional(true).setSecurityEnabled(true).setMaxDiskUsage(100).setGlobalMaxSize(MEMORY_BYTES)
                    .setJMXManagementEnabled(false).setMessageCounterEnabled(false).setGracefulShutdownEnabled(false)
                    .addAcceptorConfiguration("vm", "vm://0")
                    .addAcceptorConfiguration(TCP, "tcp://" + HOST + ":" + port + "?protocols=CORE&useEpoll=false");
        } catch (Exception e) {
            throw new IllegalStateException("the broker cannot be configured", e);
        }
        addresses(configuration);
        configuration.putSecurityRoles("#", Set.of(new Role(ROLE, true, true, true, true, true, true, false, true, true, true,
                false, false)));
        return configuration;
    }

    private static void addresses(Configuration configuration) {
        for (String queue : List.of(Queues.COMMANDS, Queues.DEAD)) {
            configuration.addAddressConfiguration(new CoreAddressConfiguration().setName(queue)
                    .addRoutingType(RoutingType.ANYCAST).addQueueConfiguration(QueueConfiguration.of(queue)
                            .setAddress(queue).setRoutingType(RoutingType.ANYCAST).setDurable(true)));
        }
        configuration.addAddressConfiguration(
                new CoreAddressConfiguration().setName(Queues.EVENTS).addRoutingType(RoutingType.MULTICAST));
        // Nobody should load these to find out that they are too large.
        configuration.addDivertConfiguration(new DivertConfiguration().setName("too-large").setAddress(Queues.COMMANDS)
                .setForwardingAddress(Queues.DEAD).setExclusive(true).setFilterString(Queues.TOO_LARGE)
                .setTransformerConfiguration(new TransformerConfiguration(AddHeadersTransformer.class.getName())
                        .setProperties(tooLarge())));
        // How often a command is tried, and what becomes of it then, is decided by its consumer, which tells the reason.
        configuration.addAddressSetting("#", new AddressSettings().setAutoCreateAddresses(true).setAutoCreateQueues(true)
                .setDeadLetterAddress(SimpleString.of(Queues.DEAD)).setMaxDeliveryAttempts(-1)
                .setRedeliveryDelay(FIRST_DELAY_MILLIS).setRedeliveryMultiplier(2)
                .setMaxRedeliveryDelay(LONGEST_DELAY_MILLIS));
    }

    private static Map<String, String> tooLarge() {
        Refusal refusal = CommonRefusal.BODY_TOO_LARGE.refusal("limit", StrictJson.MAX_LENGTH);
        return Map.of("reason_code", refusal.code(), "reason", Rulebook.texts().sentence(refusal, Language.EN_US),
                "original_destination", Queues.COMMANDS);
    }

    private static ActiveMQJAASSecurityManager security(BrokerLogin login) {
        SecurityConfiguration users = new SecurityConfiguration();
        users.addUser(login.user(), login.password().reveal());
        users.addRole(login.user(), ROLE);
        return new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users);
    }

    ConnectionFactory connections() {
        return new ActiveMQJMSConnectionFactory("vm://0", login.user(), login.password().reveal());
    }

    int port() {
        return port;
    }

    private String url() {
        return "tcp://" + HOST + ":" + port;
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
