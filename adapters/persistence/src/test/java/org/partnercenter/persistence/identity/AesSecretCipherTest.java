package org.partnercenter.persistence.identity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.testing.TestDatabase;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AesSecretCipherTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Secret SECRET = Secret.of("密钥-demo-secret-0000000000000000001");

    private final AesSecretCipher cipher = cipher(1);

    @Test
    void a_secret_comes_back_and_is_not_to_be_read_meanwhile() {
        var encrypted = cipher.encrypt(SECRET, "KEY1");

        assertThat(new String(encrypted, StandardCharsets.UTF_8)).doesNotContain("demo-secret");
        assertThat(cipher.decrypt(encrypted, "KEY1")).isEqualTo(SECRET);
    }

    @Test
    void the_same_secret_never_looks_the_same_twice() {
        assertThat(cipher.encrypt(SECRET, "KEY1")).isNotEqualTo(cipher.encrypt(SECRET, "KEY1"));
    }

    @Test
    void neither_another_owner_nor_another_key_can_read_it() {
        var encrypted = cipher.encrypt(SECRET, "KEY1");

        assertThatThrownBy(() -> cipher.decrypt(encrypted, "KEY2")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> cipher(2).decrypt(encrypted, "KEY1")).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 13, 30, -1})
    void a_changed_byte_anywhere_is_noticed(int position) {
        var encrypted = cipher.encrypt(SECRET, "KEY1");
        encrypted[position < 0 ? encrypted.length - 1 : position] ^= 1;

        assertThatThrownBy(() -> cipher.decrypt(encrypted, "KEY1")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_stump_is_no_secret_and_a_short_key_no_master_key() {
        assertThatThrownBy(() -> cipher.decrypt(new byte[0], "KEY1")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new AesSecretCipher(new byte[16], RANDOM)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_wrong_master_key_is_one_clear_line_at_the_start() {
        try (var fresh = TestDatabase.fresh()) {
            var database = new Database(fresh.dataSource());

            new MasterKeyCheck(database, cipher).verifyMasterKey();

            assertThatCode(() -> new MasterKeyCheck(database, cipher(1)).verifyMasterKey()).doesNotThrowAnyException();
            assertThatThrownBy(() -> new MasterKeyCheck(database, cipher(2)).verifyMasterKey())
                    .isInstanceOf(WrongMasterKey.class).hasMessageContaining("master key")
                    .message().doesNotContain("\n");
        }
    }

    private static AesSecretCipher cipher(int fill) {
        var key = new byte[AesSecretCipher.KEY_LENGTH];
        Arrays.fill(key, (byte) fill);
        return new AesSecretCipher(key, RANDOM);
    }
}
