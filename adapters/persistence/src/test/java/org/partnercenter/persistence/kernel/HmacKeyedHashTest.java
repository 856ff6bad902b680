package org.partnercenter.persistence.kernel;

import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Secret;

import static org.assertj.core.api.Assertions.assertThat;

class HmacKeyedHashTest {

    private static final Secret TEXT = Secret.of("123456");

    private final HmacKeyedHash hash = new HmacKeyedHash(new byte[32]);

    @Test
    void the_same_text_for_the_same_purpose_has_the_same_digest_on_every_node() {
        assertThat(hash.of("a", TEXT)).matches("[0-9a-f]{64}").isEqualTo(new HmacKeyedHash(new byte[32]).of("a", TEXT));
    }

    @Test
    void another_text_purpose_or_key_has_another() {
        var other = new byte[32];
        other[31] = 1;

        assertThat(hash.of("a", TEXT)).isNotEqualTo(hash.of("a", Secret.of("123457"))).isNotEqualTo(hash.of("b", TEXT))
                .isNotEqualTo(new HmacKeyedHash(other).of("a", TEXT));
        assertThat(hash.of("a", Secret.of("bc"))).isNotEqualTo(hash.of("ab", Secret.of("c")));
    }
}
