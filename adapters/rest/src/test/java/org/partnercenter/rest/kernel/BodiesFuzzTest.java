package org.partnercenter.rest.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.annotation.JsonAnySetter;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Whatever a stranger sends as a body is read, or refused with a reason. Saved inputs in every build; a search with {@code JAZZER_FUZZ=1}. */
class BodiesFuzzTest {

    record Nested(String text) {
    }

    record Body(String text, BigDecimal value, Integer number, Boolean flag, List<String> list, Nested nested, @JsonAnySetter Map<String, Object> any) {
    }

    @FuzzTest(maxDuration = "1m")
    void a_body_of_a_stranger(byte[] data) {
        try {
            assertThat(JsonBodyReader.read(Body.class, data)).isNotNull();
        } catch (Refused refused) {
            assertThat(refused.refusals()).isNotEmpty();
        }
        try {
            Input.ofBody().field("text", new String(data, StandardCharsets.UTF_8)).instant();
        } catch (Refused refused) {
            assertThat(refused.refusals()).isNotEmpty();
        }
    }
}
