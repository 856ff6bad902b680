package org.partnercenter.messaging.queue;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.jms.JmsComponent;
import org.apache.camel.component.jms.JmsMessage;
import org.apache.camel.impl.DefaultCamelContext;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.RunningWork;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.messaging.kernel.Bodies;
import org.partnercenter.messaging.kernel.FindCaller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Optional;

/**
 * Takes commands from the queue. First the command's transaction ends, then the reply leaves and the message is gone, together: a
 * crash in between brings the message again, and its key makes it a repeat.
 */
public final class QueueCommands implements AutoCloseable {

    /** Where commands go, and who is asked what they mean. */
    public record Surroundings(Gateway gateway, Bodies bodies, FindCaller callers, Clocks clocks) {
    }

    private static final Logger LOG = LoggerFactory.getLogger(QueueCommands.class);
    /** Fewer than after which brokers give up by themselves, without a reason. */
    private static final int ATTEMPTS = 8;
    private static final String ROUTE = "jms:queue:" + Queues.COMMANDS + "?transacted=true&lazyCreateTransactionManager=false"
            + "&disableReplyTo=true&cacheLevelName=CACHE_CONSUMER&selector=RAW(" + Queues.FITS + ")&concurrentConsumers=";

    private final CamelContext camel = new DefaultCamelContext();
    private final CommandMessages messages;
    private final Clocks clocks;

    private QueueCommands(Surroundings around) {
        this.messages = new CommandMessages(around.gateway(), around.bodies(), around.callers());
        this.clocks = around.clocks();
    }

    /** @param consumers messages at a time; with one, they are applied in the order of arrival */
    public static QueueCommands start(ConnectionFactory broker, int consumers, Surroundings around) {
        var commands = new QueueCommands(around);
        try {
            commands.camel.addComponent("jms", JmsComponent.jmsComponent(broker));
            commands.camel.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    // What fails is rolled back, and the broker brings it again.
                    from(ROUTE + consumers).routeId(Queues.COMMANDS).errorHandler(noErrorHandler()).process(commands::take);
                }
            });
            commands.camel.start();
            return commands;
        } catch (Exception broken) {
            throw new IllegalStateException("the queue of commands cannot be listened to", broken);
        }
    }

    private void take(Exchange exchange) throws JMSException {
        var incoming = exchange.getIn(JmsMessage.class);
        var message = incoming.getJmsMessage();
        new RunningWork(String.valueOf(message.getJMSMessageID()), Optional.empty(), Optional.empty()).begin();
        var postman = new Postman(incoming.getJmsSession());
        try {
            var outcome = messages.handle(message);
            postman.reply(message, outcome.reply());
            if (outcome.dead().isPresent()) {
                bury(postman, message, outcome.dead().get());
            }
        } catch (JMSException | RuntimeException failed) {
            failed(postman, message, failed);
        }
    }

    private void bury(Postman postman, Message message, Refusal refusal) throws JMSException {
        postman.bury(message, refusal.code(), Rulebook.texts().sentence(refusal, Language.EN_US), clocks.real());
    }

    private void failed(Postman postman, Message message, Exception failed) throws JMSException {
        if (message.getIntProperty("JMSXDeliveryCount") < ATTEMPTS) {
            LOG.warn("message {} will be tried again: {}", message.getJMSMessageID(), failed.toString());
            throw new IllegalStateException("rolled back, to be tried again");
        }
        LOG.error("message {} failed {} times", message.getJMSMessageID(), ATTEMPTS, failed);
        postman.bury(message, "FAILED", "It failed " + ATTEMPTS + " times, the last time with " + failed.getClass().getSimpleName()
                + "; send it again when the cause is gone.", clocks.real());
    }

    @Override
    public void close() {
        camel.stop();
    }
}
