package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Around the rules: ids of requests, languages, media types, and what operators and tools look at. */
@ExtendWith(DemoServer.class)
class HttpEdgesTest {
    private static final String UNKNOWN_COUPON = "/v2/partners/coupons/nothing";

    private final World world;

    HttpEdgesTest(World world) {
        this.world = world;
    }

    @Test
    void every_answer_has_a_request_id_of_its_own() {
        List<Reply> replies = List.of(
                world.get(Party.PROVIDER, "/v2/partners/coupons"),
                world.get(Party.PROVIDER, UNKNOWN_COUPON),
                world.get(Party.PROVIDER, "/v2/nowhere"),
                world.call("GET", "/v2/partners/coupons").send(),
                world.call("GET", "/v2/nowhere").send(),
                world.call("DELETE", "/v2/partners/coupons").by(Party.PROVIDER).send(),
                world.call("GET", "/v2/rules").send(),
                world.call("GET", "/v2/rules/NO-99").send(),
                world.call("GET", "/v2/partners/coupons").by(Party.PROVIDER).plain("X-Request-Id", "mine").send());

        assertThat(replies).extracting(Reply::requestId).doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-9a-f]{32}"));
        assertThat(replies).extracting(Reply::status).containsExactly(200, 404, 404, 401, 401, 405, 200, 404, 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /v2/%zz HTTP/1.1", "GET /v2/x?a=%zz HTTP/1.1", "GET /v2/a b HTTP/1.1", "GET",
            "GET /v2/partners/coupons HTTP/9.9"})
    void what_is_no_http_is_a_bad_request_that_tells_nothing(String requestLine) throws IOException {
        URI address = URI.create(world.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write((requestLine + "\r\nHost: " + address.getAuthority()
                    + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).matches("(?s)HTTP/1.1 (400|505) .*").doesNotContain("Exception", "\tat ", "io.helidon");
        }
        world.get(Party.PROVIDER, "/v2/partners/coupons").is(200);
    }

    @ParameterizedTest
    @CsvSource({"en_US,zh-CN,en", "zh_CN,en-US,zh", ",en-US,en", ",'fr;q=1, en;q=0.5, zh;q=0.1',en", ",'fr, zh;q=0.2',zh",
            ",fr,zh", ",,zh", "fr_FR,en,en"})
    @Tag("COM-08")
    void the_language_is_x_language_then_accept_language_else_chinese(String ours, String accepted, String expected) {
        Call call = world.call("GET", UNKNOWN_COUPON).by(Party.PROVIDER);
        if (ours != null) {
            call.header("X-Language", ours);
        }
        if (accepted != null) {
            call.plain("Accept-Language", accepted);
        }

        Reply reply = call.send().refused(404, "COUPON_NOT_FOUND", "CPN-24");

        assertThat(reply.text("error_msg").matches("(?s).*\\p{IsHan}.*")).isEqualTo(expected.equals("zh"));
    }

    @Test
    void problem_json_goes_to_those_who_ask_for_it_only() {
        Reply problem = world.call("GET", UNKNOWN_COUPON).by(Party.PROVIDER)
                .plain("Accept", "application/problem+json, application/json").send().is(404);
        Reply refused = world.call("GET", UNKNOWN_COUPON).by(Party.PROVIDER)
                .plain("Accept", "application/json, application/problem+json;q=0").send();

        assertThat(problem.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonNode body = problem.json();
        assertThat(body.path("type").textValue()).isEqualTo("/v2/rules/CPN-24");
        assertThat(body.path("status").intValue()).isEqualTo(404);
        assertThat(body.path("detail").textValue()).isEqualTo(body.path("error_msg").textValue());
        assertThat(body.path("instance").textValue()).isEqualTo(UNKNOWN_COUPON);
        assertThat(body.path("title").textValue()).isNotBlank();
        refused.refused(404, "COUPON_NOT_FOUND", "CPN-24");
        world.call("GET", "/v2/partners/coupons").by(Party.PROVIDER).plain("Accept", "text/html").send()
                .refused(406, "NOT_ACCEPTABLE");
    }

    @Test
    void every_rule_that_is_named_can_be_read() {
        Reply refused = world.get(Party.PROVIDER, UNKNOWN_COUPON);
        String type = refused.json().path("type").textValue();

        assertThat(world.call("GET", type).send().is(200).text("id")).isEqualTo("CPN-24");
        assertThat(world.call("GET", "/v2/rules").send().is(200).json().path("rules").findValuesAsText("id"))
                .contains("COM-01", "QTA-12", "CPN-53", "RES-10").doesNotHaveDuplicates();
    }

    @Test
    void health_and_metrics_answer_anybody() {
        for (String path : List.of("/health", "/health/live", "/health/ready", "/health/started")) {
            assertThat(world.call("GET", path).send().is(200).text("status")).isEqualTo("UP");
        }
        assertThat(world.call("GET", "/health/ready").send().json().path("checks").findValuesAsText("name"))
                .contains("database");
        assertThat(world.call("GET", "/metrics").send().is(200).text()).contains("jvm_uptime_seconds");
    }

    @Test
    void metrics_tell_how_long_each_operation_takes() {
        world.get(Party.PLATFORM, "/v2/platform/ledger/verification").is(200);
        assertThat(world.call("GET", "/metrics").send().is(200).text())
                .contains("operation_duration_seconds_count{mp_scope=\"application\",operation=\"GET /v2/platform/ledger/verification\"");
    }

    @Test
    void the_api_document_lists_every_operation_by_the_names_on_the_wire() {
        JsonNode document = world.call("GET", "/openapi").plain("Accept", "application/json").send().is(200).json();
        var listed = new TreeSet<String>();
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> !operation.getKey().equals("parameters")).forEach(operation -> {
            listed.add(operation.getKey().toUpperCase() + " " + path.getKey());
            assertThat(operation.getValue().path("summary").textValue()).as(path.getKey()).isNotBlank();
        }));

        assertThat(listed).isEqualTo(operations());
        document.path("paths").properties().stream().filter(path -> path.getKey().contains("{audience}"))
                .forEach(path -> path.getValue().forEach(operation -> assertThat(operation.path("parameters").findValuesAsText("$ref"))
                        .as(path.getKey()).contains("#/components/parameters/audience")));
        assertThat(document.at("/components/parameters/audience/schema/enum")).hasSize(3);
        var names = new TreeSet<String>();
        document.path("components").path("schemas").forEach(schema ->
                schema.path("properties").fieldNames().forEachRemaining(names::add));
        assertThat(names).contains("customer_ids", "quota_value").allMatch(name -> name.matches("[a-z0-9_]+"));
    }

    /** Method and path of everything that the REST module answers. */
    private static Set<String> operations() {
        var classes = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.partnercenter.rest");
        return classes.stream().filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream().flatMap(method -> operation(type, method)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> operation(JavaClass type, JavaMethod method) {
        String path = type.getAnnotationOfType(Path.class).value()
                + method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return method.getAnnotations().stream().filter(each -> each.getRawType().isAnnotatedWith(HttpMethod.class))
                .map(each -> each.getRawType().getSimpleName() + " " + path.replaceAll(": [^}]*}", "}"));
    }

    @Test
    void a_created_record_is_at_the_place_the_answer_names() {
        Party provider = world.provider();
        Reply created = world.post(Party.PLATFORM, "/v2/platform/coupon-quotas", Map.of("partner_id", provider.id(),
                "quota_value", 5, "effective_time", world.now().toString(), "expire_time", "2100-01-01T00:00:00Z")).is(201);

        String place = URI.create(created.header("Location").orElseThrow()).getPath();
        assertThat(world.get(Party.PLATFORM, place).is(200).text("quota_id")).isEqualTo(created.text("quota_id"));
    }
}
