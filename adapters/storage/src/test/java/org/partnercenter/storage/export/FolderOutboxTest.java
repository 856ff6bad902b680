package org.partnercenter.storage.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.application.export.delivery.DeliveryFolder;
import org.partnercenter.domain.kernel.PartyId;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

@Tag("ORD-14")
class FolderOutboxTest {

    private static final DeliveryFolder.Place PLACE = new DeliveryFolder.Place(new PartyId("d-1"), "orders", "orders-2026-11-26-x.csv");

    @TempDir
    private Path folder;
    private FolderOutbox outbox;

    @BeforeEach
    void open() {
        outbox = new FolderOutbox(folder.resolve("outbox"));
    }

    private void write(DeliveryFolder.Place place, String token, String... parts) throws IOException {
        outbox.write(place, token, reader -> List.of(parts).forEach(part -> reader.accept(part.getBytes(StandardCharsets.UTF_8))));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder.resolve("outbox/d-1/orders"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_file_has_its_name_once_all_of_it_is_there() throws IOException {
        write(PLACE, "t", "1,", "2");
        assertThat(names()).containsExactly("." + PLACE.name() + ".t.part");

        outbox.publish(PLACE, "t");
        assertThat(names()).containsExactly(PLACE.name());
        assertThat(folder.resolve("outbox/d-1/orders").resolve(PLACE.name())).hasContent("1,2");
    }

    @Test
    void what_was_taken_away_does_not_come_again() throws IOException {
        write(PLACE, "t", "1");
        outbox.publish(PLACE, "t");
        Files.delete(folder.resolve("outbox/d-1/orders").resolve(PLACE.name()));

        outbox.publish(PLACE, "t");
        assertThat(names()).isEmpty();
    }

    @Test
    void what_broke_off_is_dropped_by_the_next_and_no_other_file_is() throws IOException {
        assertThatThrownBy(() -> outbox.write(PLACE, "dead", reader -> {
            reader.accept(new byte[9]);
            throw new IllegalStateException("killed");
        })).isInstanceOf(IllegalStateException.class);
        var other = new DeliveryFolder.Place(PLACE.party(), PLACE.kind(), "orders-2026-11-27-x.csv");
        write(other, "o", "2");
        write(PLACE, "t", "1");

        assertThat(names()).containsExactly("." + PLACE.name() + ".t.part", "." + other.name() + ".o.part");
        outbox.discard(PLACE, "t");
        assertThat(names()).containsExactly("." + other.name() + ".o.part");
    }

    @Test
    void a_folder_that_is_away_is_no_empty_one() throws IOException {
        assertThatThrownBy(() -> outbox.publish(PLACE, "t")).isInstanceOf(IOException.class);
        Files.createFile(folder.resolve("outbox"));
        assertThatThrownBy(() -> write(PLACE, "t", "1")).isInstanceOf(IOException.class);
    }

    @Test
    void links_are_not_followed() throws IOException {
        Files.createDirectories(folder.resolve("outside/orders"));
        Files.createDirectories(folder.resolve("outbox"));
        Files.createSymbolicLink(folder.resolve("outbox/d-1"), folder.resolve("outside"));

        assertThatThrownBy(() -> write(PLACE, "t", "1")).isInstanceOf(IOException.class);
        assertThat(folder.resolve("outside/orders")).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"d-1, d-1", "../x, %2E.%2Fx", "a/b, a%2Fb", "a%2Fb, a%252Fb", "合作伙伴, 合作伙伴", "..., %2E.."})
    void a_party_has_its_own_folder_whatever_its_id(String party, String name) {
        assertThat(FolderOutbox.folderName(party)).isEqualTo(name);
    }
}
