package org.partnercenter.messaging.event;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.TextMessage;
import org.partnercenter.application.kernel.EventPublisher;
import org.partnercenter.application.kernel.Outbox;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.messaging.queue.Queues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Events as CloudEvents 1.0 in JSON, on a topic. Of a portion all arrive or none. */
public final class JmsEvents implements EventPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(JmsEvents.class);

    private final ConnectionFactory broker;
    private final AtomicBoolean away = new AtomicBoolean();

    public JmsEvents(ConnectionFactory broker) {
        this.broker = broker;
    }

    @Override
    public boolean publish(List<Outbox.Entry> events) {
        try (var context = broker.createContext(JMSContext.SESSION_TRANSACTED)) {
            var topic = context.createTopic(Queues.EVENTS);
            var producer = context.createProducer();
            for (var event : events) {
                producer.send(topic, message(context, event));
            }
            context.commit();
            if (away.getAndSet(false)) {
                LOG.info("the broker takes events again");
            }
            return true;
        } catch (JMSRuntimeException | JMSException broken) {
            if (!away.getAndSet(true)) {
                LOG.warn("the broker takes no events; they wait: {}", broken.getMessage());
            }
            return false;
        }
    }

    private static TextMessage message(JMSContext context, Outbox.Entry entry) throws JMSException {
        var event = entry.event();
        var message = context.createTextMessage(new CloudEvents().write(entry));
        message.setStringProperty("ce_id", entry.id());
        message.setStringProperty("ce_type", event.type());
        message.setStringProperty("ce_subject", event.subject());
        // Keeps the order of a subject where several consumers share a subscription.
        message.setStringProperty("JMSXGroupID", event.subject());
        set(message, "partner_id", event.viewers().partner());
        set(message, "reseller_id", event.viewers().reseller());
        set(message, "customer_id", event.viewers().customer());
        return message;
    }

    private static void set(TextMessage message, String name, Optional<PartyId> party) throws JMSException {
        if (party.isPresent()) {
            message.setStringProperty(name, party.get().value());
        }
    }
}
