package org.partnercenter.application.export;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Busy;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Cell;
import org.partnercenter.application.kernel.ExportFilters;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.export.ExportFormat;
import org.partnercenter.domain.export.ExportId;
import org.partnercenter.domain.export.ExportStatus;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.kernel.Refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExportModuleTest {

    private static final Caller PROVIDER = Caller.mainAccount(new PartyId("s-1"), PartyKind.SOLUTION_PROVIDER);
    private static final Caller OTHER = Caller.mainAccount(new PartyId("s-2"), PartyKind.SOLUTION_PROVIDER);
    private static final Duration KEPT = Duration.ofDays(7);

    private final TestHouse house = new TestHouse();
    private final InMemoryExports store = house.transactions.register(new InMemoryExports());
    private final List<PageRequest> pages = new ArrayList<>();
    private final ExportModule module = new ExportModule(new ExportModule.Ports(store, ExportModuleTest::lines, Rulebook.texts(),
            house.clocks, house.ids), List.of(numbers()));
    private int rows = 3;
    private Runnable beforePage = () -> { };

    @BeforeEach
    void furnish() {
        house.with(module.useCases());
    }

    /** A list of the numbers from 1, of which a caller sees those behind {@code from}. */
    private ExportKind<Integer> numbers() {
        return new ExportKind<>(new FileKind.Title("numbers", "数字"), Set.of(PartyKind.SOLUTION_PROVIDER), Set.of(PermissionItem.COUPON_VIEW),
                List.of(new ExportKind.Column<>("number", "数", Cell::of),
                        new ExportKind.Column<>("state", "状态", row -> Cell.of(ExportStatus.PENDING))),
                this::open, String::valueOf);
    }

    private Decision<ExportKind.Rows<Integer>> open(Caller caller, ExportFilters filters, Instant now) {
        var from = filters.code("from", code -> code.matches("\\d+") ? Optional.of(Integer.parseInt(code)) : Optional.empty());
        return caller.party().value().equals("s-9") ? Decision.refused(CommonRefusal.RESELLER_NOT_YOURS.refusal("indirect_partner_id", "x"))
                : Decision.granted(page -> {
                    pages.add(page);
                    beforePage.run();
                    int first = page.after().map(Integer::parseInt).or(() -> from).orElse(0) + 1;
                    return new Page<>(page.counted() ? rows : 0,
                            IntStream.rangeClosed(first, rows).boxed().limit(page.limit()).toList());
                });
    }

    /** Lines of cells with bars between them. */
    private static RowWriter lines(ExportFormat format, String title, OutputStream out) {
        return new RowWriter() {
            @Override
            public void write(List<Cell> row) {
                try {
                    out.write((row.stream().map(ExportModuleTest::text).collect(Collectors.joining("|")) + "\n")
                            .getBytes(StandardCharsets.UTF_8));
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            }

            @Override
            public void finish() {
            }
        };
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> text;
            case Cell.Number(var value) -> value.toPlainString();
            case Cell.Named(var value) -> "unnamed " + value;
            case Cell.Blank() -> "";
        };
    }

    private Decision<Export> request(Caller caller, String... filters) {
        return house.submit(ExportOperations.REQUEST, caller, new RequestExport("numbers", ExportFormat.CSV, Language.EN_US,
                filters.length == 0 ? Map.of() : Map.of(filters[0], filters[1])));
    }

    private boolean run() {
        return module.running("n-1", KEPT).doPortion();
    }

    private String content(Export export) {
        var out = new ByteArrayOutputStream();
        module.browse().file(PROVIDER, export.id()).orThrow().forEach(out::writeBytes);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Export seen(Export export) {
        return module.browse().show(PROVIDER, export.id()).orThrow();
    }

    @Test
    @Tag("COM-24")
    void an_export_is_asked_for_written_and_read() {
        var export = request(PROVIDER).orThrow();

        assertThat(export.status()).isEqualTo(ExportStatus.PENDING);
        assertRefused(module.browse().file(PROVIDER, export.id()), "EXPORT_NOT_READY");
        assertThat(run()).isTrue();
        assertThat(run()).isFalse();
        assertThat(seen(export).status()).isEqualTo(ExportStatus.COMPLETED);
        assertThat(seen(export).progress()).isEqualTo(new Export.Progress(Optional.of(3L), 3, content(export).length()));
        assertThat(content(export)).isEqualTo("number|state\n1|waiting\n2|waiting\n3|waiting\n");
        assertThat(house.audit.entries()).singleElement().satisfies(entry ->
                assertThat(entry.subject().details()).containsEntry("kind", "numbers").containsEntry("format", "csv"));
    }

    @Test
    void a_long_list_is_read_page_by_page_from_marker_to_marker_and_counted_once() {
        rows = 30_500;
        var export = request(PROVIDER).orThrow();
        run();

        assertThat(pages).hasSize(31).allMatch(page -> page.limit() == 1_000 && page.offset() == 0);
        assertThat(pages).filteredOn(PageRequest::counted).hasSize(1);
        assertThat(content(export).lines()).hasSize(30_501).endsWith("30500|waiting");
        assertThat(store.part(export.id(), 1)).isPresent();
        assertThat(store.part(export.id(), 0)).hasValueSatisfying(part -> assertThat(part).hasSizeLessThanOrEqualTo(1 << 20));
    }

    @Test
    @Tag("COM-24")
    void progress_is_told_while_it_runs() {
        rows = 4_000;
        var export = request(PROVIDER).orThrow();
        var percents = new ArrayList<Integer>();
        beforePage = () -> percents.add(seen(export).progress().percent());
        run();

        assertThat(percents).containsExactly(0, 25, 50, 75, 99);
    }

    @Test
    @Tag("COM-24")
    void an_export_is_its_partys_alone_and_a_foreign_one_is_like_none() {
        var export = request(PROVIDER).orThrow();
        run();
        var foreign = module.browse().show(OTHER, export.id()).refusals();

        assertThat(foreign).isEqualTo(module.browse().file(OTHER, export.id()).refusals())
                .isEqualTo(house.submit(ExportOperations.CANCEL, OTHER, new CancelExport(export.id())).refusals());
        assertThat(foreign).extracting(Refusal::code).containsExactly("EXPORT_NOT_FOUND");
        assertRefused(module.browse().show(OTHER, new ExportId("nothing")), "EXPORT_NOT_FOUND");
        assertThat(module.browse().list(OTHER, ExportFilter.any(), new PageRequest(0, 9)).orThrow().items()).isEmpty();
    }

    @Test
    void who_may_not_read_the_list_may_not_export_it_and_bad_filters_are_told_at_once() {
        var operator = new Caller(new PartyId("s-1"), PartyKind.SOLUTION_PROVIDER, Optional.empty(), Optional.of("o"),
                Permissions.of(Set.of(PermissionItem.QUOTA_VIEW, PermissionItem.EXPORTS_MANAGE)));

        assertRefused(request(operator), "CBC.0151");
        assertRefused(request(Caller.mainAccount(new PartyId("d-1"), PartyKind.DISTRIBUTOR)), "CBC.0155");
        assertRefused(request(Caller.mainAccount(new PartyId("c-1"), PartyKind.CUSTOMER)), "CBC.0155");
        assertRefused(request(PROVIDER, "from", "x"), "CBC.0100");
        assertThat(request(PROVIDER, "colour", "red").refusals()).singleElement()
                .matches(refusal -> refusal.is(CommonRefusal.FIELD_UNKNOWN) && refusal.facts().get("field").equals("filters.colour"));
        assertThat(house.submit(ExportOperations.REQUEST, PROVIDER, new RequestExport("words", ExportFormat.CSV, Language.ZH_CN, Map.of()))
                .refusals()).singleElement().matches(refusal -> refusal.facts().get("field").equals("kind"));
        assertThat(content(runFiltered())).isEqualTo("number|state\n3|waiting\n");
    }

    private Export runFiltered() {
        var export = request(PROVIDER, "from", "2").orThrow();
        run();
        return export;
    }

    @Test
    @Tag("COM-24")
    void a_party_has_at_most_five_unfinished_exports() {
        for (int i = 0; i < 5; i++) {
            request(PROVIDER).orThrow();
        }

        assertRefused(request(PROVIDER), "TOO_MANY_EXPORTS");
        assertThat(request(OTHER).isGranted()).isTrue();
        run();
        assertThat(request(PROVIDER).isGranted()).isTrue();
    }

    @Test
    @Tag("COM-24")
    void an_export_can_be_cancelled_until_it_is_over() {
        var export = request(PROVIDER).orThrow();

        assertThat(house.submit(ExportOperations.CANCEL, PROVIDER, new CancelExport(export.id())).orThrow().status())
                .isEqualTo(ExportStatus.CANCELLED);
        assertThat(run()).isFalse();
        assertRefused(house.submit(ExportOperations.CANCEL, PROVIDER, new CancelExport(export.id())), "EXPORT_OVER");
        assertRefused(module.browse().file(PROVIDER, export.id()), "EXPORT_WITHOUT_FILE");
    }

    @Test
    void an_export_that_is_cancelled_while_it_is_written_stops_at_its_next_page() {
        rows = 5_000;
        var export = request(PROVIDER).orThrow();
        beforePage = () -> {
            if (pages.size() == 2) {
                house.submit(ExportOperations.CANCEL, PROVIDER, new CancelExport(export.id())).orThrow();
            }
        };
        run();

        assertThat(pages).hasSize(2);
        assertThat(seen(export).status()).isEqualTo(ExportStatus.CANCELLED);
        assertThat(store.part(export.id(), 0)).isEmpty();
    }

    @Test
    @Tag("COM-24")
    void a_file_is_kept_for_its_time_and_no_longer() {
        var export = request(PROVIDER).orThrow();
        run();
        house.clocks.advanceReal(KEPT.plusSeconds(1));

        assertThat(module.browse().statusOf(seen(export))).isEqualTo(ExportStatus.EXPIRED);
        assertRefused(module.browse().file(PROVIDER, export.id()), "EXPORT_EXPIRED");
        assertThat(module.forgetting().doPortion()).isTrue();
        assertThat(store.part(export.id(), 0)).isEmpty();
        assertThat(seen(export).status()).isEqualTo(ExportStatus.EXPIRED);
        house.clocks.advanceReal(Duration.ofDays(90));
        module.forgetting().doPortion();
        assertRefused(module.browse().show(PROVIDER, export.id()), "EXPORT_NOT_FOUND");
    }

    @Test
    void a_list_too_long_for_a_sheet_fails_and_says_so() {
        rows = 1_048_576;
        var export = house.submit(ExportOperations.REQUEST, PROVIDER, new RequestExport("numbers", ExportFormat.XLSX, Language.ZH_CN,
                Map.of())).orThrow();
        run();

        assertThat(seen(export).status()).isEqualTo(ExportStatus.FAILED);
        assertThat(seen(export).failure()).extracting(Refusal::code).containsExactly("EXPORT_TOO_LARGE");
        assertThat(pages).hasSize(1);
        assertRefused(module.browse().file(PROVIDER, export.id()), "EXPORT_WITHOUT_FILE");
    }

    @Test
    void what_may_not_be_seen_any_more_when_it_is_written_fails_with_the_reason() {
        var gone = new ExportOwner(new PartyId("s-9"), PartyKind.SOLUTION_PROVIDER, Optional.empty(), Optional.empty());
        store.add(List.of(Export.requested(new ExportId("e-9"), gone, new Export.Wanted("numbers", ExportFormat.CSV,
                Language.ZH_CN, Map.of()), house.clocks.real())));
        run();

        assertThat(store.find(gone.party(), new ExportId("e-9")).orElseThrow().failure()).extracting(Refusal::code)
                .containsExactly("CBC.99000037");
    }

    @Test
    void a_fault_of_ours_fails_the_export_and_is_reported() {
        var export = request(PROVIDER).orThrow();
        beforePage = () -> {
            throw new IllegalStateException("broken");
        };

        assertThatThrownBy(this::run).isInstanceOf(IllegalStateException.class);
        assertThat(seen(export).failure()).extracting(Refusal::reason).containsExactly("EXPORT_BROKE");
    }

    @Test
    void while_the_database_is_away_an_export_waits_and_begins_anew_but_not_for_ever() {
        var export = request(PROVIDER).orThrow();
        beforePage = () -> {
            throw new Busy("away", null);
        };
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(this::run).isInstanceOf(Busy.class);
            assertThat(run()).isFalse();
            house.clocks.advanceReal(Duration.ofSeconds(11));
        }
        run();

        assertThat(seen(export).failure()).extracting(Refusal::reason).containsExactly("EXPORT_BROKE");
    }

    @Test
    void a_node_that_stops_lets_go_and_another_begins_anew() {
        rows = 3_000;
        var export = request(PROVIDER).orThrow();
        var stopping = module.running("n-1", KEPT);
        beforePage = stopping::close;
        stopping.doPortion();

        assertThat(pages).hasSize(1);
        assertThat(stopping.doPortion()).isFalse();
        beforePage = () -> { };
        assertThat(module.running("n-2", KEPT).doPortion()).isTrue();
        assertThat(content(export).lines()).hasSize(3_001);
    }

    @Test
    void asking_first_starts_nothing() {
        assertThat(house.ask(ExportOperations.REQUEST, PROVIDER, new RequestExport("numbers", ExportFormat.CSV, Language.ZH_CN, Map.of()))
                .isGranted()).isTrue();
        assertThat(run()).isFalse();
    }

    private static void assertRefused(Decision<?> decision, String code) {
        assertThat(decision.refusals()).extracting(Refusal::code).containsExactly(code);
    }
}
