package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What came back. */
record Reply(int status, HttpHeaders headers, String text) {
    static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    JsonNode json() {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("not JSON: " + text, notJson);
        }
    }

    String text(String field) {
        return json().path(field).textValue();
    }

    BigDecimal amount(String field) {
        return json().path(field).decimalValue();
    }

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    String requestId() {
        return header("X-Request-Id").orElseThrow(() -> new AssertionError("no X-Request-Id: " + status + " " + text));
    }

    /** The values of a member of all violations. */
    List<String> violations(String member) {
        return StreamSupport.stream(json().path("violations").spliterator(), false)
                .map(each -> each.path(member).textValue()).toList();
    }

    Reply is(int expected) {
        assertThat(status).as("status of %s", text).isEqualTo(expected);
        return this;
    }

    /** An error with everything that every error has. */
    Reply refused(int expected, String code) {
        is(expected);
        assertThat(header("Content-Type")).contains("application/json;charset=UTF-8");
        JsonNode body = json();
        assertThat(body.path("error_code").textValue()).as(text).isEqualTo(code);
        assertThat(body.path("error_msg").textValue()).isNotBlank();
        assertThat(body.path("violations").isArray()).isTrue();
        assertThat(body.path("status").intValue()).isEqualTo(expected);
        assertThat(body.path("request_id").textValue()).isEqualTo(requestId());
        assertThat(text).doesNotContain("Exception", "org.partnercenter", "com.fasterxml", "java.", "jakarta", "\tat ");
        return this;
    }

    /** A refusal by rules, of which the first decides code and status. */
    Reply refused(int expected, String code, String rule) {
        refused(expected, code);
        assertThat(violations("code").getFirst()).isEqualTo(code);
        assertThat(violations("rule").getFirst()).as(text).isEqualTo(rule);
        return this;
    }

    /** The body without what differs from answer to answer. */
    String textWithout(String... ids) {
        String stripped = text.replace(requestId(), "-");
        for (String id : ids) {
            stripped = stripped.replace(id, "-");
        }
        return stripped;
    }
}
