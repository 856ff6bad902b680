package org.partnercenter.queue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import org.apache.activemq.artemis.jms.client.ActiveMQJMSConnectionFactory;
import org.partnercenter.messaging.queue.Queues;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** One of the platform's systems: sends commands, gets replies, hears events. Not for sharing between threads. */
final class Mail implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();
    static final long PATIENCE_MILLIS = 60_000;

    private final ActiveMQJMSConnectionFactory broker;
    final JMSContext context;

    private Mail(ActiveMQJMSConnectionFactory broker) {
        this.broker = broker;
        this.context = broker.createContext();
    }

    /** To the broker whose account lies in the folder. */
    static Mail to(Path folder) {
        var account = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve("broker.properties"))) {
            account.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Mail(new ActiveMQJMSConnectionFactory(account.getProperty("url") + "?reconnectAttempts=-1",
                account.getProperty("user"), account.getProperty("password")));
    }

    static String issue(String key, String quota, String value, String memo) {
        return """
                {"operation":"coupon-issue","caller":"demo-distributor",%s"language":"en_US","command":\
                {"quota_id":"%s","customer_ids":["customer-1"],"face_value":%s,"memo":"%s"}}"""
                .formatted(key.isEmpty() ? "" : "\"idempotency_key\":\"" + key + "\",", quota, value, memo);
    }

    void send(Message message) {
        context.createProducer().send(context.createQueue(Queues.COMMANDS), message);
    }

    void send(String text) {
        send(context.createTextMessage(text));
    }

    JsonNode ask(String text) throws JMSException, IOException {
        return ask(context.createTextMessage(text));
    }

    JsonNode ask(Message message) throws JMSException, IOException {
        var replies = context.createTemporaryQueue();
        try (var consumer = context.createConsumer(replies)) {
            message.setJMSReplyTo(replies);
            message.setJMSCorrelationID("asked");
            send(message);
            var reply = consumer.receive(PATIENCE_MILLIS);
            if (reply == null) {
                throw new AssertionError("no reply");
            }
            if (!"asked".equals(reply.getJMSCorrelationID())) {
                throw new AssertionError("a reply to something else: " + reply.getJMSCorrelationID());
            }
            return JSON.readTree(reply.getBody(String.class));
        }
    }

    JMSConsumer events() {
        return context.createConsumer(context.createTopic(Queues.EVENTS));
    }

    static JsonNode event(JMSConsumer events) throws IOException {
        var event = events.receiveBody(String.class, PATIENCE_MILLIS);
        if (event == null) {
            throw new AssertionError("no event");
        }
        return JSON.readTree(event);
    }

    /** The next dead letter. */
    Message dead() {
        try (var consumer = context.createConsumer(context.createQueue(Queues.DEAD))) {
            return Optional.ofNullable(consumer.receive(PATIENCE_MILLIS)).orElseThrow(() -> new AssertionError("no dead letter"));
        }
    }

    @Override
    public void close() {
        context.close();
        broker.close();
    }
}
