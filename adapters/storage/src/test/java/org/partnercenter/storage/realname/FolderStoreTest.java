package org.partnercenter.storage.realname;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FolderStoreTest {

    @TempDir
    Path folder;

    private FolderStore store;

    @BeforeEach
    void open() {
        store = new FolderStore(folder.resolve("objects"));
    }

    private void put(String path, String content) throws IOException {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        store.put("bucket-1", path, new ByteArrayInputStream(bytes), bytes.length);
    }

    private Optional<String> read(String path) throws IOException {
        try (var file = store.open("bucket-1", path).orElse(null)) {
            return file == null ? Optional.empty() : Optional.of(new String(file.content().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    @Tag("RNA-03")
    void a_file_lies_below_download_and_letters_differ_by_case() throws IOException {
        assertThat(store.isReachable("bucket-1")).isFalse();
        assertThat(store.prepare("bucket-1")).isTrue();
        put("2026/张三.jpg", "one");
        put("2026/张三.jpg", "other");

        assertThat(folder.resolve("objects/bucket-1/download/2026/张三.jpg")).hasContent("other");
        assertThat(read("2026/张三.jpg")).contains("other");
        assertThat(read("2026/张三.JPG")).isEmpty();
        assertThat(read("2026")).isEmpty();
        assertThat(read("2027/x.jpg")).isEmpty();
        assertThat(read("2026/张三.jpg/x")).isEmpty();
        store.remove("bucket-1", "2026/张三.jpg");
        store.remove("bucket-1", "2026/张三.jpg");
        assertThat(read("2026/张三.jpg")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.jpg", "a/../../secret.jpg", "/etc/hostname", "./secret.jpg", ""})
    @Tag("RNA-03")
    void nothing_leads_out(String path) throws IOException {
        store.prepare("bucket-1");
        Files.writeString(folder.resolve("objects/bucket-1/secret.jpg"), "secret");

        assertThat(read(path)).isEmpty();
        assertThatThrownBy(() -> put(path, "x")).isInstanceOf(IOException.class);
        store.remove("bucket-1", path);
        assertThat(folder.resolve("objects/bucket-1/secret.jpg")).exists();
    }

    @Test
    @Tag("RNA-03")
    void links_are_not_followed() throws IOException {
        store.prepare("bucket-1");
        var download = folder.resolve("objects/bucket-1/download");
        Files.createDirectories(folder.resolve("outside"));
        Files.writeString(folder.resolve("outside/a.jpg"), "secret");
        Files.createSymbolicLink(download.resolve("a.jpg"), folder.resolve("outside/a.jpg"));
        Files.createSymbolicLink(download.resolve("way"), folder.resolve("outside"));

        assertThat(read("a.jpg")).isEmpty();
        assertThat(read("way/a.jpg")).isEmpty();
        assertThatThrownBy(() -> put("way/b.jpg", "x")).isInstanceOf(IOException.class);
        store.remove("bucket-1", "way/a.jpg");
        assertThat(folder.resolve("outside/a.jpg")).hasContent("secret");
        assertThat(folder.resolve("outside/b.jpg")).doesNotExist();
    }

    @Test
    void a_content_that_breaks_off_leaves_nothing() throws IOException {
        store.prepare("bucket-1");

        assertThatThrownBy(() -> store.put("bucket-1", "a.jpg", new ByteArrayInputStream(new byte[5]), 6)).isInstanceOf(IOException.class);
        assertThat(read("a.jpg")).isEmpty();
        try (var files = Files.list(folder.resolve("objects/bucket-1"))) {
            assertThat(files).containsExactly(folder.resolve("objects/bucket-1/download"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "a/b", "A-Bucket", ""})
    @Tag("RNA-13")
    void a_bucket_has_a_buckets_name(String bucket) throws IOException {
        assertThat(store.prepare(bucket)).isFalse();
        assertThat(store.isReachable(bucket)).isFalse();
        assertThat(store.open(bucket, "a.jpg")).isEmpty();
    }
}
