package org.partnercenter.bootstrap;

import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.activemq.artemis.jms.client.ActiveMQJMSConnectionFactory;
import org.partnercenter.messaging.queue.Queues;

/** Talks to the broker from the command line: {@code run send} and {@code run events}. */
public final class BrokerClient {
    private static final Pattern STATUS = Pattern.compile("^\\{\"status\":(\\d+),");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LOOK_MILLIS = 500;

    private final List<String> words = new ArrayList<>();
    private Optional<Path> data = Optional.ofNullable(System.getenv("PARTNERCENTER_DATA")).map(Path::of);
    private boolean isWaiting = true;
    private long count = Long.MAX_VALUE;
    private Duration time = Duration.ofDays(365);

    private BrokerClient(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--data" -> data = Optional.of(Path.of(valueOf(arguments, ++i)));
                case "--count" -> count = Long.parseLong(valueOf(arguments, ++i));
                case "--seconds" -> time = Duration.ofSeconds(Long.parseLong(valueOf(arguments, ++i)));
                case "--no-wait" -> isWaiting = false;
                default -> words.add(arguments[i]);
            }
        }
    }

    private static String valueOf(String[] arguments, int index) {
        if (index >= arguments.length) {
            throw new StartFailure(arguments[index - 1] + " needs a value (--help lists the options)");
        }
        return arguments[index];
    }

    public static void main(String[] arguments) {
        try {
            System.exit(new BrokerClient(arguments).run());
        } catch (IOException | JMSException | JMSRuntimeException | StartFailure | NumberFormatException e) {
            System.err.println("run: " + e.getMessage());
            System.exit(1);
        }
    }

    private int run() throws IOException, JMSException {
        String verb = words.isEmpty() ? "" : words.getFirst();
        try (ActiveMQJMSConnectionFactory broker = broker(); JMSContext context = broker.createContext()) {
            return switch (verb) {
                case "send" -> send(context);
                case "events" -> events(context);
                default -> throw new StartFailure("send FILE, or events (--help tells more)");
            };
        }
    }

    private int send(JMSContext context) throws IOException, JMSException {
        if (words.size() != 2) {
            throw new StartFailure("send needs one file, or - for what is typed");
        }
        String text = words.get(1).equals("-") ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                : Files.readString(Path.of(words.get(1)));
        TextMessage message = context.createTextMessage(text);
        if (!isWaiting) {
            context.createProducer().send(context.createQueue(Queues.COMMANDS), message);
            System.out.println(message.getJMSMessageID());
            return 0;
        }
        var replies = context.createTemporaryQueue();
        try (var consumer = context.createConsumer(replies)) {
            message.setJMSReplyTo(replies);
            message.setJMSCorrelationID(UUID.randomUUID().toString());
            context.createProducer().send(context.createQueue(Queues.COMMANDS), message);
            Message reply = consumer.receive(PATIENCE.toMillis());
            if (reply == null) {
                throw new StartFailure("no reply within " + PATIENCE.toSeconds() + " s; the message may still be applied");
            }
            String answer = reply.getBody(String.class);
            System.out.println(answer);
            var status = STATUS.matcher(answer);
            return status.find() && status.group(1).charAt(0) < '4' ? 0 : 2;
        }
    }

    private int events(JMSContext context) throws JMSException {
        Instant end = Instant.now().plus(time);
        try (var consumer = context.createConsumer(context.createTopic(Queues.EVENTS))) {
            System.err.println("waiting for events");
            for (long seen = 0; seen < count && Instant.now().isBefore(end); ) {
                Message event = consumer.receive(LOOK_MILLIS);
                if (event != null) {
                    System.out.println(event.getBody(String.class));
                    seen++;
                }
            }
        }
        return 0;
    }

    private ActiveMQJMSConnectionFactory broker() {
        String url = System.getenv("PARTNERCENTER_BROKER_URL");
        if (url != null) {
            String user = System.getenv("PARTNERCENTER_BROKER_USER");
            return user == null ? new ActiveMQJMSConnectionFactory(url)
                    : new ActiveMQJMSConnectionFactory(url, user, System.getenv("PARTNERCENTER_BROKER_PASSWORD"));
        }
        List<Path> folders = data.map(List::of).orElse(List.of(Path.of("data"), Path.of("data-demo")));
        for (Path folder : folders) {
            Optional<BrokerLogin> login = BrokerLogin.find(folder).filter(found -> found.url().isPresent());
            if (login.isPresent() && (folders.size() == 1 || isRunning(folder))) {
                return new ActiveMQJMSConnectionFactory(login.get().url().get(), login.get().user(),
                        login.get().password().reveal());
            }
        }
        throw new StartFailure("no running server in " + folders + " (--data DIR names its data folder)");
    }

    private static boolean isRunning(Path folder) {
        try {
            long pid = Long.parseLong(Files.readString(folder.resolve("lock")).strip());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }
}
