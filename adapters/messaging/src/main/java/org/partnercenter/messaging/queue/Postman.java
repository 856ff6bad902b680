package org.partnercenter.messaging.queue;

import jakarta.jms.DeliveryMode;
import jakarta.jms.Destination;
import jakarta.jms.InvalidDestinationException;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import org.partnercenter.messaging.kernel.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Sends replies and dead letters in the session that took the message, so that they leave when it is gone, and only then. */
final class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final long REPLY_LIFE_MILLIS = 600_000;
    private static final String FIRST_ID = "original_message_id";

    private final Session session;

    Postman(Session session) {
        this.session = session;
    }

    void reply(Message message, Reply reply) throws JMSException {
        Destination address = message.getJMSReplyTo();
        if (address == null) {
            return;
        }
        var answer = session.createTextMessage("{\"status\":" + reply.status() + ",\"replayed\":" + reply.replayed()
                + ",\"body\":" + (reply.body().isEmpty() ? "null" : reply.body()) + "}");
        answer.setJMSCorrelationID(message.getJMSCorrelationID() == null ? message.getJMSMessageID()
                : message.getJMSCorrelationID());
        try (MessageProducer producer = session.createProducer(address)) {
            producer.send(answer, DeliveryMode.PERSISTENT, Message.DEFAULT_PRIORITY, REPLY_LIFE_MILLIS);
        } catch (InvalidDestinationException gone) {
            LOG.info("nobody waits for the reply to message {} any more", message.getJMSMessageID());
        }
    }

    /** The message as it came, with the reason. */
    void bury(Message message, String code, String reason, Instant now) throws JMSException {
        var id = firstIdOf(message).orElse("without an id");
        var properties = ownProperties(message);
        properties.put("reason_code", code);
        properties.put("reason", reason);
        properties.put("failed_at", now.toString());
        properties.put(FIRST_ID, id);
        properties.put("original_destination", Queues.COMMANDS);
        message.clearProperties();
        for (var property : properties.entrySet()) {
            message.setObjectProperty(property.getKey(), property.getValue());
        }
        try (MessageProducer producer = session.createProducer(session.createQueue(Queues.DEAD))) {
            producer.send(message, DeliveryMode.PERSISTENT, Message.DEFAULT_PRIORITY, Message.DEFAULT_TIME_TO_LIVE);
        }
        LOG.warn("message {} goes to {}: {}", id, Queues.DEAD, code);
    }

    /** Its id when it was sent first: a dead letter that is sent again is still the same command. */
    static Optional<String> firstIdOf(Message message) throws JMSException {
        var first = message.getStringProperty(FIRST_ID);
        return Optional.ofNullable(first == null ? message.getJMSMessageID() : first);
    }

    private static Map<String, Object> ownProperties(Message message) throws JMSException {
        var properties = new LinkedHashMap<String, Object>();
        for (Object name : Collections.list(message.getPropertyNames())) {
            var key = String.valueOf(name);
            if (!key.startsWith("JMS") && !key.startsWith("_AMQ")) {
                properties.put(key, message.getObjectProperty(key));
            }
        }
        return properties;
    }
}
