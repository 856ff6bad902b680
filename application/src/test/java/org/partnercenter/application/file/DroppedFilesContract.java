package org.partnercenter.application.file;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.file.FileId;
import org.partnercenter.domain.file.FileRefusal;
import org.partnercenter.domain.file.FileStatus;
import org.partnercenter.domain.file.RowOutcome;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every store of dropped files keeps. */
public interface DroppedFilesContract {

    Instant NOW = Instant.parse("2026-11-26T04:00:00Z");
    Instant HELD = NOW.plus(Duration.ofSeconds(30));
    PartyId PARTNER = new PartyId("partner-1");
    DroppedFile.Checked CHECKED = new DroppedFile.Checked("ab12", 3);

    DroppedFiles files();

    private static DroppedFile file(String id, String name) {
        return file(id, "coupon-issue", name);
    }

    private static DroppedFile file(String id, String kind, String name) {
        return DroppedFile.claimed(new FileId(id), new DroppedFile.Place(PARTNER.value(), kind, name),
                Viewers.of(PARTNER, Optional.empty()), 100, NOW, List.of());
    }

    private DroppedFile claimed(String id, String name) {
        var file = file(id, name);
        assertThat(files().claim("node", List.of(file), HELD)).containsExactly(file.id());
        return file;
    }

    private DroppedFile stored(DroppedFile file) {
        return files().find(new Scope.Everything(), file.id()).orElseThrow();
    }

    private List<String> pickedUp(String node, Set<FileId> busy, Instant now) {
        return files().pickUp(node, busy, now, now.plusSeconds(30), 10).stream().map(file -> file.id().value()).toList();
    }

    private static FileRow granted(int line) {
        return new FileRow(line, Optional.of("r-" + line), RowOutcome.GRANTED, Map.of("coupon_id", "c-" + line), List.of());
    }

    @Test
    default void a_claimed_file_is_found_as_it_is() {
        var odd = DroppedFile.claimed(new FileId("f1"), new DroppedFile.Place("nobody", "x", "y.csv"), Viewers.none(), 7, NOW,
                List.of(FileRefusal.FILE_NAME_UNSAFE.refusal()));
        files().claim("node", List.of(odd), HELD);

        assertThat(stored(odd)).isEqualTo(odd);
    }

    @Test
    default void one_place_is_claimed_once_until_its_file_is_put_away() {
        var first = claimed("f1", "a.csv");

        assertThat(files().claim("other", List.of(file("f2", "a.csv"), file("f3", "b.csv")), HELD))
                .containsExactly(new FileId("f3"));
        files().update("node", first.unfit(List.of(FileRefusal.FILE_EMPTY.refusal())).putAway(NOW));
        assertThat(files().claim("other", List.of(file("f4", "a.csv")), HELD)).containsExactly(new FileId("f4"));
    }

    @Test
    default void a_file_is_worked_on_by_one_node_until_that_is_late() {
        claimed("f1", "a.csv");

        assertThat(pickedUp("other", Set.of(), NOW)).isEmpty();
        assertThat(pickedUp("other", Set.of(), HELD.plusSeconds(1))).containsExactly("f1");
    }

    @Test
    default void a_node_takes_up_what_it_held_before_its_restart_and_not_what_it_is_working_on() {
        var file = claimed("f1", "a.csv");

        assertThat(pickedUp("node", Set.of(file.id()), NOW)).isEmpty();
        assertThat(pickedUp("node", Set.of(), NOW)).containsExactly("f1");
    }

    @Test
    default void holding_and_letting_go_move_the_time() {
        var file = claimed("f1", "a.csv");
        files().hold("node", Set.of(file.id()), HELD.plusSeconds(60));
        files().hold("other", Set.of(file.id()), NOW.minusSeconds(9));
        assertThat(pickedUp("other", Set.of(), HELD.plusSeconds(1))).isEmpty();

        files().letGo("node", file.id(), NOW.plusSeconds(5));

        assertThat(pickedUp("node", Set.of(), NOW)).isEmpty();
        assertThat(pickedUp("node", Set.of(), NOW.plusSeconds(6))).containsExactly("f1");
    }

    @Test
    default void of_one_folder_and_kind_only_the_oldest_with_rows_to_apply_is_picked_up() {
        var first = claimed("f1", "a.csv");
        files().claim("node", List.of(file("f2", "b.csv"), file("f3", "coupon-reclaim", "b.csv")), HELD);
        assertThat(pickedUp("node", Set.of(), NOW)).containsExactly("f1", "f3");

        files().update("node", first.passed(CHECKED).allDecided());

        assertThat(pickedUp("node", Set.of(first.id(), new FileId("f3")), NOW)).containsExactly("f2");
    }

    @Test
    default void a_file_to_be_checked_only_stands_beside_the_one_to_be_applied() {
        claimed("f1", "a.csv");
        var check = DroppedFile.claimed(new FileId("f2"), new DroppedFile.Place(PARTNER.value(), "coupon-issue", "a.csv", true),
                Viewers.of(PARTNER, Optional.empty()), 100, NOW, List.of());

        assertThat(files().claim("node", List.of(check), HELD)).containsExactly(check.id());
        assertThat(stored(check)).isEqualTo(check);
        assertThat(pickedUp("node", Set.of(), NOW)).containsExactly("f1", "f2");
    }

    @Test
    default void how_far_it_has_come_is_kept() {
        var file = claimed("f1", "a.csv").in(Language.EN_US).passed(CHECKED);
        files().update("node", file);
        assertThat(stored(file)).isEqualTo(file);

        var end = file.allDecided().putAway(NOW.plusSeconds(9));
        files().update("node", end);
        assertThat(stored(file)).isEqualTo(end);
        assertThat(pickedUp("node", Set.of(), HELD.plusSeconds(9))).isEmpty();
    }

    @Test
    @Tag("COM-09")
    default void rows_are_counted_and_read_in_the_order_of_lines() {
        var file = claimed("f1", "a.csv").passed(CHECKED);
        files().update("node", file);
        var refused = FileRow.refused(4, Optional.empty(), List.of(FileRefusal.ROW_BROKE.refusal()));
        var replayed = new FileRow(3, Optional.empty(), RowOutcome.REPLAYED, Map.of(), List.of());

        files().record("node", file.id(), List.of(granted(2), refused));
        files().record("node", file.id(), List.of(replayed));

        assertThat(files().rows(file.id(), 0, 2)).containsExactly(granted(2), replayed);
        assertThat(files().rows(file.id(), 3, 2)).containsExactly(refused);
        assertThat(files().decided(file.id(), 3, 9)).containsExactlyInAnyOrder(3, 4);
        assertThat(stored(file).tally()).isEqualTo(new DroppedFile.Tally(1, 1, 1));
    }

    @Test
    default void a_node_that_does_not_hold_the_file_writes_nothing() {
        var file = claimed("f1", "a.csv");

        assertThatThrownBy(() -> files().update("other", file.passed(CHECKED))).isInstanceOf(FileTakenOver.class);
        assertThatThrownBy(() -> files().record("other", file.id(), List.of(granted(2)))).isInstanceOf(FileTakenOver.class);
        assertThat(stored(file)).isEqualTo(file);
        assertThat(files().rows(file.id(), 0, 9)).isEmpty();
    }

    @Test
    default void a_list_shows_the_scope_and_what_the_filter_wants_newest_first() {
        claimed("f1", "a.csv");
        claimed("f2", "b.csv");
        files().claim("node", List.of(DroppedFile.claimed(new FileId("f3"), new DroppedFile.Place("partner-2", "x", "a.csv"),
                Viewers.of(new PartyId("partner-2"), Optional.empty()), 1, NOW.plusSeconds(1), List.of())), HELD);
        var own = new Scope.OfPartner(PARTNER);
        var page = new PageRequest(0, 10);

        assertThat(files().list(own, FileFilter.any(), page).items()).extracting(file -> file.id().value())
                .containsExactly("f2", "f1");
        assertThat(files().list(new Scope.Everything(), FileFilter.any(), new PageRequest(1, 1)).items())
                .extracting(file -> file.id().value()).containsExactly("f2");
        assertThat(files().list(own, FileFilter.any(), page.behind(Optional.of("f2"))).items())
                .extracting(file -> file.id().value()).containsExactly("f1");
        var filter = new FileFilter(Optional.of(PARTNER), Optional.of("coupon-issue"), Optional.of("b.csv"),
                Optional.of(FileStatus.RECEIVED), Optional.of(NOW.minusSeconds(1)), Optional.of(NOW.plusSeconds(1)));
        assertThat(files().list(own, filter, page).total()).isEqualTo(1);
        assertThat(files().find(own, new FileId("f3"))).isEmpty();
    }

    @Test
    default void old_files_are_forgotten_with_their_rows() {
        var file = claimed("f1", "a.csv").passed(CHECKED);
        files().update("node", file);
        files().record("node", file.id(), List.of(granted(2)));
        files().update("node", file.allDecided().putAway(NOW));

        assertThat(files().forget(NOW, 5)).isZero();
        assertThat(files().forget(NOW.plusSeconds(1), 5)).isEqualTo(1);
        assertThat(files().find(new Scope.Everything(), file.id())).isEmpty();
    }
}
