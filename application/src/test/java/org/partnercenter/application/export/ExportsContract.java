package org.partnercenter.application.export;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.export.ExportFormat;
import org.partnercenter.domain.export.ExportId;
import org.partnercenter.domain.export.ExportRefusal;
import org.partnercenter.domain.export.ExportStatus;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of exports keeps. */
public interface ExportsContract {

    Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    Instant LATER = NOW.plusSeconds(60);
    PageRequest ALL = new PageRequest(0, 100);
    PartyId PROVIDER = new PartyId("s-1");
    PartyId RESELLER = new PartyId("r-1");

    /** Empty at the beginning of each test. */
    Exports exports();

    static Export requested(String id, Instant at) {
        return Export.requested(new ExportId(id), new ExportOwner(PROVIDER, PartyKind.SOLUTION_PROVIDER, Optional.empty(),
                Optional.of("operator-1")), new Export.Wanted("customers", ExportFormat.CSV, Language.EN_US,
                Map.of("association_type", "2")), at);
    }

    private Export taken(String id) {
        exports().add(List.of(requested(id, NOW)));
        return exports().pickUp("n-1", NOW, LATER).orElseThrow().export();
    }

    private Export completed(String id, Instant until) {
        var export = taken(id);
        exports().append("n-1", export.id(), 0, new byte[] {1, 2});
        exports().append("n-1", export.id(), 1, new byte[] {3});
        var finished = export.finished(new Export.Progress(Optional.of(7L), 7, 3), NOW, until);
        assertThat(exports().settle("n-1", finished)).isTrue();
        return finished;
    }

    private List<String> ids(ExportFilter filter, PageRequest page) {
        return exports().list(PROVIDER, filter, NOW, page).items().stream().map(each -> each.id().value()).toList();
    }

    @Test
    @Tag("COM-24")
    default void an_export_is_found_as_it_was_asked_for_and_by_its_party_only() {
        var export = requested("e-1", NOW);
        var theirs = Export.requested(new ExportId("e-2"), new ExportOwner(RESELLER, PartyKind.RESELLER,
                Optional.of(new PartyId("d-1")), Optional.empty()), new Export.Wanted("coupons", ExportFormat.XLSX, Language.ZH_CN,
                Map.of()), NOW);
        exports().add(List.of(export, theirs));

        assertThat(exports().find(PROVIDER, export.id())).contains(export);
        assertThat(exports().find(RESELLER, theirs.id())).contains(theirs);
        assertThat(exports().find(PROVIDER, theirs.id())).isEmpty();
        assertThat(exports().hold(PROVIDER, Set.of(export.id(), theirs.id()))).containsExactly(export);
        assertThat(exports().list(RESELLER, ExportFilter.any(), NOW, ALL)).isEqualTo(new Page<>(1, List.of(theirs)));
        assertThat(exports().holdUnfinished(PROVIDER)).isEqualTo(1);
    }

    @Test
    @Tag("COM-05")
    default void the_history_goes_from_the_newest_back() {
        exports().add(List.of(requested("e-1", NOW), requested("e-2", NOW.plusSeconds(1)), requested("e-3", NOW.plusSeconds(1))));

        assertThat(ids(ExportFilter.any(), ALL)).containsExactly("e-3", "e-2", "e-1");
        assertThat(ids(ExportFilter.any(), new PageRequest(1, 1))).containsExactly("e-2");
        assertThat(ids(ExportFilter.any(), new PageRequest(0, 9).behind(Optional.of("e-2")))).containsExactly("e-1");
        assertThat(ids(ExportFilter.any(), new PageRequest(0, 9).behind(Optional.of("nothing")))).isEmpty();
        assertThat(ids(new ExportFilter(Optional.of("coupons"), Optional.empty()), ALL)).isEmpty();
    }

    @Test
    default void the_oldest_is_picked_up_first_and_by_one_node_until_its_lease_is_over() {
        exports().add(List.of(requested("e-2", NOW.plusSeconds(1)), requested("e-1", NOW)));
        var first = exports().pickUp("n-1", NOW, LATER).orElseThrow();
        var second = exports().pickUp("n-2", NOW, LATER).orElseThrow();

        assertThat(first.export()).isEqualTo(requested("e-1", NOW).started());
        assertThat(first.attempt()).isEqualTo(1);
        assertThat(second.export().id().value()).isEqualTo("e-2");
        assertThat(exports().pickUp("n-3", NOW, LATER)).isEmpty();
        assertThat(exports().pickUp("n-3", LATER.plusSeconds(1), LATER.plusSeconds(9))).map(Exports.PickedUp::attempt).contains(2);
    }

    @Test
    default void a_node_that_was_restarted_takes_up_what_it_had_and_begins_anew() {
        var export = taken("e-1");
        exports().append("n-1", export.id(), 0, new byte[] {1});
        exports().progress("n-1", export.id(), new Export.Progress(Optional.of(9L), 5, 1), LATER);
        var again = exports().pickUp("n-1", NOW, LATER).orElseThrow();

        assertThat(again.attempt()).isEqualTo(2);
        assertThat(again.export().progress()).isEqualTo(Export.Progress.NONE);
        assertThat(exports().part(export.id(), 0)).isEmpty();
    }

    @Test
    default void what_was_let_go_is_picked_up_after_the_instant() {
        var export = taken("e-1");
        exports().letGo("n-1", export.id(), NOW.plusSeconds(10));

        assertThat(exports().pickUp("n-2", NOW.plusSeconds(9), LATER)).isEmpty();
        assertThat(exports().progress("n-1", export.id(), Export.Progress.NONE, LATER)).isFalse();
        assertThat(exports().pickUp("n-2", NOW.plusSeconds(10), LATER)).isPresent();
    }

    @Test
    default void who_does_not_hold_an_export_writes_nothing() {
        var export = taken("e-1");
        exports().pickUp("n-2", LATER.plusSeconds(1), LATER.plusSeconds(60));

        assertThat(exports().append("n-1", export.id(), 0, new byte[] {1})).isFalse();
        assertThat(exports().progress("n-1", export.id(), new Export.Progress(Optional.of(9L), 5, 1), LATER)).isFalse();
        assertThat(exports().settle("n-1", export.finished(Export.Progress.NONE, NOW, LATER))).isFalse();
        assertThat(exports().find(PROVIDER, export.id())).contains(export);
        assertThat(exports().part(export.id(), 0)).isEmpty();
    }

    @Test
    default void progress_is_told_and_prolongs_the_lease() {
        var export = taken("e-1");
        var progress = new Export.Progress(Optional.of(9L), 5, 1);

        assertThat(exports().progress("n-1", export.id(), progress, LATER.plusSeconds(60))).isTrue();
        assertThat(exports().find(PROVIDER, export.id())).map(Export::progress).contains(progress);
        assertThat(exports().pickUp("n-2", LATER.plusSeconds(1), LATER.plusSeconds(60))).isEmpty();
    }

    @Test
    @Tag("COM-24")
    default void a_completed_export_has_its_file_until_it_expires() {
        var export = completed("e-1", LATER);

        assertThat(exports().find(PROVIDER, export.id())).contains(export);
        assertThat(exports().part(export.id(), 0)).hasValueSatisfying(part -> assertThat(part).containsExactly(1, 2));
        assertThat(exports().part(export.id(), 1)).hasValueSatisfying(part -> assertThat(part).containsExactly(3));
        assertThat(exports().part(export.id(), 2)).isEmpty();
        assertThat(exports().holdUnfinished(PROVIDER)).isZero();
        assertThat(exports().expire(LATER, 9)).isZero();
        assertThat(exports().expire(LATER.plusSeconds(1), 9)).isEqualTo(1);
        assertThat(exports().part(export.id(), 0)).isEmpty();
        assertThat(exports().find(PROVIDER, export.id())).map(Export::status).contains(ExportStatus.EXPIRED);
    }

    @Test
    default void a_status_is_as_of_now() {
        completed("e-1", NOW.minusSeconds(1));
        completed("e-2", LATER);

        assertThat(ids(new ExportFilter(Optional.empty(), Optional.of(ExportStatus.COMPLETED)), ALL)).containsExactly("e-2");
        assertThat(ids(new ExportFilter(Optional.empty(), Optional.of(ExportStatus.EXPIRED)), ALL)).containsExactly("e-1");
        assertThat(ids(new ExportFilter(Optional.empty(), Optional.of(ExportStatus.FAILED)), ALL)).isEmpty();
    }

    @Test
    default void a_failed_export_tells_why_and_leaves_no_file() {
        var export = taken("e-1");
        exports().append("n-1", export.id(), 0, new byte[] {1});
        var failed = export.failed(List.of(ExportRefusal.EXPORT_TOO_LARGE.refusal("limit", 7)), NOW);

        assertThat(exports().settle("n-1", failed)).isTrue();
        assertThat(exports().find(PROVIDER, export.id())).contains(failed);
        assertThat(exports().part(export.id(), 0)).isEmpty();
        assertThat(exports().pickUp("n-1", NOW, LATER)).isEmpty();
    }

    @Test
    @Tag("COM-24")
    default void a_cancelled_export_is_written_no_further() {
        var export = taken("e-1");
        exports().append("n-1", export.id(), 0, new byte[] {1});
        var cancelled = export.cancelled(NOW);
        exports().cancel(List.of(cancelled));

        assertThat(exports().find(PROVIDER, export.id())).contains(cancelled);
        assertThat(exports().append("n-1", export.id(), 1, new byte[] {1})).isFalse();
        assertThat(exports().part(export.id(), 0)).isEmpty();
        assertThat(exports().pickUp("n-1", NOW, LATER)).isEmpty();
    }

    @Test
    default void old_history_is_forgotten_but_not_what_still_has_a_file() {
        completed("e-1", NOW.plus(Duration.ofDays(900)));
        completed("e-2", NOW.plusSeconds(1));
        exports().expire(LATER, 9);
        exports().add(List.of(requested("e-3", NOW)));

        assertThat(exports().forget(NOW, 9)).isZero();
        assertThat(exports().forget(NOW.plusSeconds(1), 9)).isEqualTo(1);
        assertThat(ids(ExportFilter.any(), ALL)).containsExactly("e-3", "e-1");
    }
}
