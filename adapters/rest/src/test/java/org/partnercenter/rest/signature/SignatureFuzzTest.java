package org.partnercenter.rest.signature;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

import java.nio.charset.StandardCharsets;

/** Whatever a stranger sends as a signature, it is one or it is none. Saved inputs in every build; a search with {@code JAZZER_FUZZ=1}. */
class SignatureFuzzTest {

    @FuzzTest(maxDuration = "1m")
    void a_header_of_a_stranger(byte[] data) {
        var header = new String(data, StandardCharsets.UTF_8);

        RequestSignature.parse(header).ifPresent(signature -> assertThat(signature.toString()).isNotNull());
    }
}
