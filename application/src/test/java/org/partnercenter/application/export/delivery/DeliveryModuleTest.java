package org.partnercenter.application.export.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.export.ExportModule;
import org.partnercenter.application.export.InMemoryExports;
import org.partnercenter.application.export.RowWriter;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Cell;
import org.partnercenter.application.kernel.ExportFilters;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.notice.NoticeTable;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.export.DeliveryBasis;
import org.partnercenter.domain.export.DeliveryCycle;
import org.partnercenter.domain.export.DeliverySchedule;
import org.partnercenter.domain.export.DeliveryStatus;
import org.partnercenter.domain.export.ExportFormat;
import org.partnercenter.domain.export.RunStatus;
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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

@Tag("ORD-14")
class DeliveryModuleTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Caller PARTNER = Caller.mainAccount(new PartyId("s-1"), PartyKind.SOLUTION_PROVIDER);
    private static final Caller OTHER = Caller.mainAccount(new PartyId("s-2"), PartyKind.SOLUTION_PROVIDER);
    private static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);

    private final TestHouse house = new TestHouse();
    private final InMemoryExports store = house.transactions.register(new InMemoryExports());
    private final List<Map<String, String>> asked = new ArrayList<>();
    private final ExportModule exports = new ExportModule(new ExportModule.Ports(store, DeliveryModuleTest::rows, Rulebook.texts(), house.clocks,
            house.ids), List.of(timed()));
    private final Folder folder = new Folder();
    private final DeliveryModule module = new DeliveryModule(new DeliveryPorts(house.transactions.register(new InMemoryDeliveries(store, ZONE)),
            exports.placed(), folder, ZONE, house.clocks, house.ids));
    private boolean withdrawn;

    @BeforeEach
    void furnish() {
        house.with(exports.useCases()).with(module.useCases());
        NoticeTable.fill(house.news);
        on("2026-11-26T04:00:00Z");
    }

    /** A list that knows the time at which its rows came to be. */
    private ExportKind<Integer> timed() {
        return new ExportKind<>(new FileKind.Title("timed", "带时间"), Set.of(PartyKind.SOLUTION_PROVIDER), Set.of(PermissionItem.COUPON_VIEW),
                List.of(new ExportKind.Column<>("number", "数", Cell::of)), this::open, String::valueOf);
    }

    private Decision<ExportKind.Rows<Integer>> open(Caller caller, ExportFilters filters, Instant now) {
        var read = new TreeMap<String, String>();
        filters.instant("create_time_begin").ifPresent(at -> read.put("begin", at.toString()));
        filters.instant("create_time_end").ifPresent(at -> read.put("end", at.toString()));
        filters.id("order_id").ifPresent(id -> read.put("order", id));
        asked.add(read);
        return withdrawn ? Decision.refused(CommonRefusal.RESELLER_NOT_YOURS.refusal("indirect_partner_id", "x"))
                : Decision.granted(page -> new Page<>(1, List.of(7)));
    }

    private static RowWriter rows(ExportFormat format, String title, OutputStream out) {
        return new RowWriter() {
            @Override
            public void write(List<Cell> row) {
                try {
                    out.write((row.size() + "\n").getBytes(StandardCharsets.UTF_8));
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            }

            @Override
            public void finish() {
            }
        };
    }

    /** A folder that can be away, or forget to come back. */
    private static final class Folder implements DeliveryFolder {

        private final Map<String, String> hidden = new HashMap<>();
        private final Map<String, String> files = new TreeMap<>();
        private boolean away;
        private boolean dying;
        private int published;

        @Override
        public void write(Place place, String token, Content content) throws IOException {
            if (away) {
                throw new IOException("no folder");
            }
            var out = new ByteArrayOutputStream();
            content.forEach(out::writeBytes);
            hidden.put(place.name() + "/" + token, out.toString(StandardCharsets.UTF_8));
        }

        @Override
        public void publish(Place place, String token) {
            var content = hidden.remove(place.name() + "/" + token);
            if (content != null) {
                published++;
                files.put(place.party() + "/" + place.kind() + "/" + place.name(), content);
            }
            if (dying) {
                throw new NodeDies();
            }
        }

        @Override
        public void discard(Place place, String token) {
            hidden.remove(place.name() + "/" + token);
        }
    }

    private static final class NodeDies extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static Delivery.Terms terms(DeliveryCycle cycle, DeliveryBasis basis, Map<String, String> filters) {
        return new Delivery.Terms("timed", ExportFormat.CSV, Language.EN_US, new DeliverySchedule(cycle, basis), filters);
    }

    private Decision<Delivery> subscribe(Caller caller, Map<String, String> filters) {
        return house.submit(DeliveryOperations.SUBSCRIBE, caller, new SubscribeDelivery(terms(DeliveryCycle.DAILY, DeliveryBasis.CREATE_TIME, filters)));
    }

    private static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    private void on(String day) {
        house.clocks.advance(Duration.between(house.clocks.business(), Instant.parse(day)));
    }

    private void begin() {
        var chore = module.beginning(house.gateway(), () -> Optional.of(PLATFORM));
        while (chore.doPortion()) {
            assertThat(chore.name()).isNotBlank();
        }
    }

    private void write() {
        var running = exports.running("n-1", Duration.ofDays(7));
        while (running.doPortion()) {
            assertThat(running.name()).isNotBlank();
        }
    }

    private boolean handOver(String node) {
        return module.handingOver(house.gateway(), () -> Optional.of(PLATFORM), node).doPortion();
    }

    private BrowseDeliveries.Seen seen(Delivery delivery) {
        return module.browse().show(PARTNER, delivery.id()).orThrow();
    }

    @Test
    void each_period_is_delivered_once_with_its_own_rows() {
        var delivery = subscribe(PARTNER, Map.of("order_id", "o")).orThrow();
        asked.clear();
        begin();
        assertThat(seen(delivery).last()).isEmpty();

        on("2026-11-27T18:00:00Z");
        begin();
        write();
        assertThat(handOver("n-1")).isTrue();
        assertThat(handOver("n-2")).isTrue();
        assertThat(handOver("n-1")).isFalse();
        begin();

        assertThat(folder.files).containsOnlyKeys("s-1/timed/timed-create-time-2026-11-26-" + delivery.id() + ".csv",
                "s-1/timed/timed-create-time-2026-11-27-" + delivery.id() + ".csv").containsValue("1\n1\n");
        assertThat(folder.published).isEqualTo(2);
        assertThat(asked).contains(Map.of("order", "o", "begin", "2026-11-25T15:59:59.999999Z", "end", "2026-11-26T16:00:00Z"));
        var run = seen(delivery).last().orElseThrow();
        assertThat(run.status()).isEqualTo(RunStatus.DELIVERED);
        assertThat(run.handed().orElseThrow().rows()).isEqualTo(1);
        assertThat(module.browse().runs(PARTNER, delivery.id(), new PageRequest(0, 5)).orThrow().page().total()).isEqualTo(2);
        assertThat(house.outbox.entries()).extracting(entry -> entry.event().type()).containsOnly("org.partnercenter.export.delivered");
    }

    @Test
    void a_node_that_dies_after_the_file_has_its_name_does_not_bring_it_again() {
        subscribe(PARTNER, Map.of()).orThrow();
        on("2026-11-26T18:00:00Z");
        begin();
        write();
        folder.dying = true;
        assertThatThrownBy(() -> handOver("n-1")).isInstanceOf(NodeDies.class);
        folder.dying = false;
        folder.files.clear();

        assertThat(handOver("n-1")).isTrue();
        assertThat(folder.files).as("somebody took it away").isEmpty();
        assertThat(folder.published).isEqualTo(1);
        assertThat(handOver("n-1")).isFalse();
    }

    @Test
    void a_folder_that_is_away_is_tried_again_and_given_up_in_the_end() {
        var delivery = subscribe(PARTNER, Map.of()).orThrow();
        on("2026-11-26T18:00:00Z");
        begin();
        write();
        folder.away = true;
        for (int attempt = 1; attempt < 5; attempt++) {
            assertThat(handOver("n-1")).isTrue();
            assertThat(handOver("n-1")).as("not before its time").isFalse();
            assertThat(seen(delivery).last().orElseThrow().attempts()).isEqualTo(attempt);
            assertThat(seen(delivery).last().orElseThrow().failure()).extracting(Refusal::reason).containsExactly("DELIVERY_FOLDER_AWAY");
            house.clocks.advanceReal(Duration.ofHours(1));
        }
        assertThat(handOver("n-1")).isTrue();

        assertThat(seen(delivery).last().orElseThrow().status()).isEqualTo(RunStatus.FAILED);
        assertThat(house.notices).singleElement().satisfies(entry -> {
            assertThat(entry.notice().to()).isEqualTo(PARTNER.party());
            assertThat(entry.notice().kind()).isEqualTo("DELIVERY_FAILED");
            assertThat(entry.notice().facts()).containsEntry("period", "2026-11-26");
        });
        house.clocks.advanceReal(Duration.ofDays(1));
        assertThat(handOver("n-1")).isFalse();
    }

    @Test
    void what_could_not_be_written_is_written_anew() {
        var delivery = subscribe(PARTNER, Map.of()).orThrow();
        on("2026-11-26T18:00:00Z");
        begin();
        withdrawn = true;
        var first = seen(delivery).last().orElseThrow().export();
        write();
        assertThat(handOver("n-1")).isTrue();
        var failed = seen(delivery).last().orElseThrow();
        assertThat(failed.failure()).extracting(Refusal::reason).containsExactly("RESELLER_NOT_YOURS");

        withdrawn = false;
        house.clocks.advanceReal(Duration.ofMinutes(1));
        write();
        assertThat(handOver("n-1")).isTrue();
        assertThat(seen(delivery).last().orElseThrow().status()).isEqualTo(RunStatus.DELIVERED);
        assertThat(seen(delivery).last().orElseThrow().export()).isNotEqualTo(first);
        assertThat(folder.files).hasSize(1);
    }

    @Test
    void what_is_switched_off_does_not_come_any_more() {
        var delivery = subscribe(PARTNER, Map.of()).orThrow();
        assertThat(reasons(house.submit(DeliveryOperations.SWITCH_OFF, OTHER, new SwitchOffDelivery(delivery.id())))).containsExactly("DELIVERY_NOT_FOUND");
        var off = house.submit(DeliveryOperations.SWITCH_OFF, PARTNER, new SwitchOffDelivery(delivery.id())).orThrow();
        assertThat(off.status()).isEqualTo(DeliveryStatus.OFF);
        assertThat(reasons(house.submit(DeliveryOperations.SWITCH_OFF, PARTNER, new SwitchOffDelivery(delivery.id())))).containsExactly("DELIVERY_OFF");
        on("2026-12-26T18:00:00Z");
        begin();
        assertThat(seen(delivery).last()).isEmpty();
        assertThat(subscribe(PARTNER, Map.of()).isGranted()).as("anew").isTrue();
    }

    @Test
    void what_cannot_be_delivered_so_is_refused() {
        subscribe(PARTNER, Map.of()).orThrow();
        assertThat(reasons(subscribe(PARTNER, Map.of()))).containsExactly("DELIVERY_KNOWN");
        assertThat(reasons(subscribe(PARTNER, Map.of("create_time_begin", "2026-01-01T00:00:00Z")))).containsExactly("DELIVERY_FILTER_TAKEN");
        assertThat(reasons(subscribe(PARTNER, Map.of("nonsense", "1")))).containsExactly("FIELD_UNKNOWN");
        assertThat(reasons(house.submit(DeliveryOperations.SUBSCRIBE, PARTNER, new SubscribeDelivery(terms(DeliveryCycle.MONTHLY,
                DeliveryBasis.EXPIRE_TIME, Map.of()))))).containsExactly("DELIVERY_UNFIT");
        assertThat(reasons(house.submit(DeliveryOperations.SUBSCRIBE, PARTNER, new SubscribeDelivery(new Delivery.Terms("nothing",
                ExportFormat.CSV, Language.EN_US, new DeliverySchedule(DeliveryCycle.DAILY, DeliveryBasis.CREATE_TIME), Map.of())))))
                .containsExactly("FIELD_INVALID");
        for (int i = 1; i < 20; i++) {
            subscribe(PARTNER, Map.of("order_id", "o-" + i)).orThrow();
        }
        assertThat(reasons(subscribe(PARTNER, Map.of("order_id", "one-more")))).containsExactly("TOO_MANY_DELIVERIES");
        assertThat(reasons(subscribe(PARTNER, Map.of()))).containsExactlyInAnyOrder("DELIVERY_KNOWN", "TOO_MANY_DELIVERIES");
        assertThat(subscribe(OTHER, Map.of()).isGranted()).isTrue();
    }

    @Test
    void a_delivery_is_its_partys_alone_and_a_foreign_one_is_like_none() {
        var delivery = subscribe(PARTNER, Map.of()).orThrow();
        assertThat(reasons(module.browse().show(OTHER, delivery.id()))).containsExactly("DELIVERY_NOT_FOUND");
        assertThat(reasons(module.browse().runs(OTHER, delivery.id(), new PageRequest(0, 1)))).containsExactly("DELIVERY_NOT_FOUND");
        assertThat(module.browse().list(OTHER, new PageRequest(0, 1)).orThrow().total()).isZero();
        assertThat(module.browse().list(PARTNER, new PageRequest(0, 1)).orThrow().items()).extracting(each -> each.delivery())
                .containsExactly(delivery);
        assertThat(reasons(module.browse().list(PLATFORM, new PageRequest(0, 1)))).containsExactly("CALLER_NOT_ALLOWED");
    }
}
