package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Every operation of the API document, asked for with what a seed makes of it: no answer is a fault of ours, and each that is an error is
 * our error object. {@code -Dpartnercenter.fuzz.seed=N} makes other requests, {@code -Dpartnercenter.fuzz.rounds=N} more of them.
 */
class OpenApiFuzzTest {

    private static final long SEED = Long.getLong("partnercenter.fuzz.seed", 1);
    private static final int ROUNDS = Integer.getInteger("partnercenter.fuzz.rounds", 2);
    private static final List<Party> PARTIES = List.of(Party.DISTRIBUTOR, Party.PROVIDER, Party.RESELLER, Party.demoCustomer(1));

    /** What no id can be, or nobody has. */
    private static final List<String> ODD_IDS = List.of("%00", "x".repeat(300), "%E2%80%AE", "a%0Ab");

    private static DemoServer.Running server;
    private static World world;
    private static RandomRequests requests;
    private static DocumentedAnswers answers;
    private static List<RandomRequests.Operation> operations;

    private final List<String> faults = new ArrayList<>();

    @BeforeAll
    static void start() {
        server = DemoServer.Running.start();
        world = server.world();
        var document = world.call("GET", "/openapi").plain("Accept", "application/json").send().is(200).json();
        requests = new RandomRequests(SEED, document);
        answers = new DocumentedAnswers(document);
        operations = requests.operations().stream().filter(operation -> !operation.path().contains("sandbox/clock"))
                .sorted(Comparator.comparing(RandomRequests.Operation::path).thenComparing(RandomRequests.Operation::verb)).toList();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private int send(RandomRequests.Operation operation, RandomRequests.Request request, Party party) {
        var reply = world.call(request.verb(), request.target()).by(party).body(request.body()).send();
        fault(reply).ifPresentOrElse(fault -> faults.add(request + " -> " + fault),
                () -> answers.faults(operation, reply).forEach(fault -> faults.add(request + " -> " + reply.status() + " " + fault)));
        return reply.status();
    }

    @Test
    @Tag("COM-13")
    void whatever_is_sent_is_answered_by_the_document_or_by_our_error_object() {
        int granted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (var operation : operations) {
                granted += send(operation, requests.of(operation), party(operation.path(), round)) < 300 ? 1 : 0;
            }
        }
        assertThat(faults).as("seed %d", SEED).isEmpty();
        assertThat(operations).hasSizeGreaterThan(200);
        assertThat(granted).as("requests that were good, so that the others are worth something").isGreaterThan(operations.size() * ROUNDS / 8);
        assertThat(server.log()).doesNotContain("\tat org.partnercenter");
    }

    @Test
    @Tag("COM-02")
    void an_odd_id_in_a_path_is_refused_or_names_nothing() {
        for (var operation : operations) {
            for (var id : operation.path().contains("{") ? ODD_IDS : List.<String>of()) {
                var path = operation.path().replace("{audience}", "platform").replaceAll("\\{[^}]*}", id);
                send(operation, new RandomRequests.Request(operation.verb(), path, operation.told().has("requestBody") ? "{}" : ""), party(operation.path(), 0));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static Party party(String path, int round) {
        return path.startsWith("/v2/platform") || path.contains("{audience}") ? Party.PLATFORM : path.startsWith("/v2/customers") ? Party.demoCustomer(1)
                : PARTIES.get(round % PARTIES.size());
    }

    private static Optional<String> fault(Reply reply) {
        if (reply.status() >= 500) {
            return Optional.of(reply.status() + " " + reply.text());
        }
        boolean isJson = reply.header("Content-Type").filter(type -> type.contains("json")).isPresent();
        if (reply.status() < 300) {
            return isJson && json(reply).isEmpty() ? Optional.of("not JSON: " + reply.text()) : Optional.empty();
        }
        var error = json(reply);
        boolean isOurs = error.filter(body -> body.path("error_code").isTextual() && body.path("error_msg").isTextual()).isPresent()
                || error.filter(body -> body.path("error").path("message").isTextual()).isPresent();
        return isJson && isOurs ? Optional.empty() : Optional.of(reply.status() + " without our error object: " + reply.text());
    }

    private static Optional<JsonNode> json(Reply reply) {
        try {
            return Optional.of(Reply.JSON.readTree(reply.text()));
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }
}
