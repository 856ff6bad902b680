package org.partnercenter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path parent;

    @Test
    void it_is_made_for_its_owner_only() throws IOException {
        try (DataFolder folder = open()) {
            assertThat(permissions(folder.path())).isEqualTo("rwx------");
            assertThat(permissions(folder.path().resolve("master.key"))).isEqualTo("rw-------");
        }
    }

    @Test
    void the_master_key_is_made_once() throws IOException {
        byte[] first;
        try (DataFolder folder = open()) {
            first = folder.masterKey();
        }
        try (DataFolder folder = open()) {
            assertThat(folder.masterKey()).isEqualTo(first).hasSize(32);
        }
    }

    @Test
    void two_folders_have_two_keys() throws IOException {
        try (DataFolder folder = open(); DataFolder other = DataFolder.open(parent.resolve("other"), Optional.empty())) {
            assertThat(folder.masterKey()).isNotEqualTo(other.masterKey());
        }
    }

    @Test
    void a_given_master_key_replaces_the_folders_own() throws IOException {
        byte[] given = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

        Secret secret = new Secret(Base64.getEncoder().encodeToString(given));
        try (DataFolder folder = DataFolder.open(parent.resolve("data"), Optional.of(secret))) {
            assertThat(folder.masterKey()).isEqualTo(given);
            assertThat(folder.path().resolve("master.key")).doesNotExist();
        }
    }

    @Test
    void a_damaged_master_key_is_refused_and_left_alone() throws IOException {
        open().close();
        Path key = parent.resolve("data/master.key");
        Files.write(key, new byte[5]);

        assertThatThrownBy(this::open).isInstanceOf(StartFailure.class).hasMessageContaining("damaged");
        assertThat(key).hasSize(5);
    }

    @Test
    void a_second_holder_is_refused_and_the_first_stays() throws IOException {
        try (DataFolder folder = open()) {
            assertThatThrownBy(this::open).isInstanceOf(StartFailure.class).hasMessageContaining("in use");
            assertThatThrownBy(this::open).isInstanceOf(StartFailure.class).hasMessageContaining("in use");
            assertThat(folder.masterKey()).hasSize(32);
        }
        open().close();
    }

    @Test
    void a_file_in_its_place_is_one_clear_line() throws IOException {
        Files.createFile(parent.resolve("data"));

        assertThatThrownBy(this::open)
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("cannot be used")
                .message().doesNotContain("\n");
    }

    private DataFolder open() {
        return DataFolder.open(parent.resolve("data"), Optional.empty());
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
