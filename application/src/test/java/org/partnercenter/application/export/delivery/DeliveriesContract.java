package org.partnercenter.application.export.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.export.Export;
import org.partnercenter.application.export.ExportOwner;
import org.partnercenter.application.export.ExportSamples;
import org.partnercenter.application.export.Exports;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.export.DeliveryBasis;
import org.partnercenter.domain.export.DeliveryCycle;
import org.partnercenter.domain.export.DeliveryId;
import org.partnercenter.domain.export.DeliverySchedule;
import org.partnercenter.domain.export.ExportFormat;
import org.partnercenter.domain.export.ExportId;
import org.partnercenter.domain.export.ExportRefusal;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What every store of regular deliveries keeps. Each test starts with an empty one. */
@Tag("ORD-14")
public interface DeliveriesContract {

    ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    Instant NOW = Instant.parse("2026-11-26T04:00:00Z");
    Instant DUE = Instant.parse("2026-11-26T18:00:00Z");
    Instant LATER = NOW.plusSeconds(600);
    LocalDate DAY = LocalDate.parse("2026-11-27");
    PartyId PARTNER = new PartyId("s-1");
    PartyId RESELLER = new PartyId("r-1");

    Deliveries deliveries();

    /** The exports beside them. */
    Exports exports();

    Transactions transactions();

    static Delivery delivery(String id, Instant since) {
        return Delivery.subscribed(new DeliveryId(id), new ExportOwner(PARTNER, PartyKind.SOLUTION_PROVIDER, Optional.empty(),
                Optional.of("operator")), new Delivery.Terms("orders", ExportFormat.CSV, Language.EN_US,
                new DeliverySchedule(DeliveryCycle.DAILY, DeliveryBasis.CREATE_TIME), Map.of("status", "5")), since, ZONE);
    }

    static Delivery passed(Delivery delivery) {
        return delivery.passed();
    }

    private Delivery added(String id) {
        var delivery = delivery(id, NOW);
        deliveries().add(List.of(delivery));
        return delivery;
    }

    private DeliveryRun begun(Delivery delivery, String export) {
        var run = DeliveryRun.begun(delivery, new ExportId(export), NOW);
        deliveries().addRuns(List.of(run));
        return run;
    }

    private void completed(String export) {
        exports().add(List.of(ExportSamples.requested(export, PARTNER, NOW)));
        ExportSamples.complete(exports(), NOW);
    }

    @Test
    default void a_delivery_is_its_partys_alone() {
        var mine = added("d-1");
        var theirs = new Delivery(new DeliveryId("d-2"), new ExportOwner(RESELLER, PartyKind.RESELLER, Optional.of(new PartyId("d")),
                Optional.empty()), new Delivery.Terms("order-resources", ExportFormat.XLSX, Language.ZH_CN,
                new DeliverySchedule(DeliveryCycle.MONTHLY, DeliveryBasis.EXPIRE_TIME), Map.of()), mine.status(), NOW, DAY, Optional.empty());
        deliveries().add(List.of(theirs));

        assertThat(deliveries().find(PARTNER, mine.id())).contains(mine);
        assertThat(deliveries().find(RESELLER, theirs.id())).contains(theirs);
        assertThat(deliveries().find(PARTNER, theirs.id())).isEmpty();
        assertThat(transactions().inTransaction(() -> deliveries().holdActive(PARTNER))).containsExactly(mine);
        assertThat(transactions().inTransaction(() -> deliveries().hold(PARTNER, Set.of(mine.id(), theirs.id())))).containsExactly(mine);
        assertThat(deliveries().list(PARTNER, new PageRequest(0, 5)).items()).containsExactly(mine);
    }

    @Test
    @Tag("COM-05")
    default void the_list_goes_from_the_newest_back() {
        deliveries().add(List.of(delivery("d-1", NOW), delivery("d-2", NOW.plusSeconds(1)), delivery("d-3", NOW.plusSeconds(1))));

        var page = deliveries().list(PARTNER, new PageRequest(0, 2));
        assertThat(page.total()).isEqualTo(3);
        assertThat(page.items()).extracting(each -> each.id().value()).containsExactly("d-3", "d-2");
        assertThat(deliveries().list(PARTNER, PageRequest.onwards(5, "d-2")).items()).extracting(each -> each.id().value()).containsExactly("d-1");
        assertThat(deliveries().list(PARTNER, new PageRequest(2, 2)).items()).extracting(each -> each.id().value()).containsExactly("d-1");
    }

    @Test
    default void what_is_active_falls_due_again_and_again() {
        var delivery = added("d-1");
        deliveries().add(List.of(delivery("d-2", NOW)));
        transactions().inTransaction(() -> {
            deliveries().update(deliveries().hold(PARTNER, Set.of(new DeliveryId("d-2"))).stream().map(each -> each.switchedOff(NOW)).toList());
            return true;
        });

        assertThat(deliveries().anyDue(DUE.minusMillis(1))).isFalse();
        assertThat(deliveries().anyDue(DUE)).isTrue();
        assertThat(transactions().inTransaction(() -> {
            var due = deliveries().lockDue(DUE, 5);
            deliveries().update(due.stream().map(Delivery::passed).toList());
            return due;
        })).containsExactly(delivery);
        assertThat(deliveries().anyDue(DUE)).isFalse();
        assertThat(deliveries().find(PARTNER, delivery.id()).orElseThrow().nextDue()).isEqualTo(DAY.plusDays(1));
        assertThat(deliveries().find(PARTNER, new DeliveryId("d-2")).orElseThrow().off()).contains(NOW);
    }

    @Test
    default void a_day_has_one_run() {
        var run = begun(added("d-1"), "e-1");
        assertThatThrownBy(() -> transactions().inTransaction(() -> {
            deliveries().addRuns(List.of(run));
            return true;
        })).isInstanceOf(RuntimeException.class);
        assertThat(deliveries().runs(run.delivery(), new PageRequest(0, 5)).items()).containsExactly(run);
    }

    @Test
    default void a_run_is_handed_over_once_its_export_is_over_by_one_node_until_its_lease_is_over() {
        var delivery = added("d-1");
        var run = begun(delivery, "e-1");
        exports().add(List.of(ExportSamples.requested("e-1", PARTNER, NOW)));
        assertThat(deliveries().pickUp("n-1", NOW, LATER)).isEmpty();
        ExportSamples.complete(exports(), NOW);

        assertThat(deliveries().pickUp("n-1", NOW, LATER)).contains(new Deliveries.PickedUp(delivery, run, Optional.empty()));
        assertThat(deliveries().pickUp("n-2", NOW, LATER)).isEmpty();
        assertThat(deliveries().written("n-2", delivery.id(), run.due(), "t")).isFalse();
        assertThat(deliveries().written("n-1", delivery.id(), run.due(), "t")).isTrue();
        assertThat(deliveries().pickUp("n-1", NOW, LATER)).as("the same node, restarted").contains(new Deliveries.PickedUp(delivery, run,
                Optional.of("t")));
        assertThat(deliveries().pickUp("n-2", LATER, LATER.plusSeconds(9))).hasValueSatisfying(taken ->
                assertThat(taken.token()).contains("t"));
        deliveries().letGo("n-2", delivery.id(), run.due(), LATER.plusSeconds(5));
        assertThat(deliveries().pickUp("n-1", LATER.plusSeconds(4), LATER.plusSeconds(9))).isEmpty();
        assertThat(deliveries().pickUp("n-1", LATER.plusSeconds(5), LATER.plusSeconds(9))).isPresent();
    }

    @Test
    default void a_run_goes_on_and_ends() {
        var delivery = added("d-1");
        var run = begun(delivery, "e-1");
        completed("e-1");
        deliveries().pickUp("n-1", NOW, LATER);
        var why = List.of(ExportRefusal.DELIVERY_FOLDER_AWAY.refusal());
        var again = run.again(why, run.export(), NOW);
        transactions().inTransaction(() -> {
            assertThat(deliveries().lockRun(delivery.id(), run.due()).orElseThrow().run()).isEqualTo(run);
            deliveries().saveRun(again, Optional.empty());
            return true;
        });

        assertThat(deliveries().last(Set.of(delivery.id()))).isEqualTo(Map.of(delivery.id(), again));
        assertThat(deliveries().pickUp("n-1", again.nextTry().minusMillis(1), LATER)).isEmpty();
        assertThat(deliveries().pickUp("n-2", again.nextTry(), LATER)).isPresent();
        var delivered = again.delivered(new DeliveryRun.Handed("a.csv", 3, 99), LATER);
        deliveries().saveRun(delivered, Optional.empty());
        assertThat(deliveries().last(Set.of(delivery.id())).get(delivery.id())).isEqualTo(delivered);
        assertThat(deliveries().pickUp("n-2", LATER.plusSeconds(99), LATER)).isEmpty();
        assertThat(transactions().inTransaction(() -> deliveries().lockRun(delivery.id(), DAY.plusDays(9)))).isEmpty();
    }

    @Test
    default void runs_are_listed_from_the_youngest_back() {
        var delivery = added("d-1");
        var first = begun(delivery, "e-1");
        var second = begun(delivery.passed(), "e-2");
        assertThat(deliveries().runs(delivery.id(), new PageRequest(0, 5)).items()).containsExactly(second, first);
        assertThat(deliveries().runs(delivery.id(), PageRequest.onwards(5, second.due().toString())).items()).containsExactly(first);
        assertThat(deliveries().runs(delivery.id(), new PageRequest(1, 5)).total()).isEqualTo(2);
        assertThat(deliveries().last(Set.of(delivery.id(), new DeliveryId("none")))).isEqualTo(Map.of(delivery.id(), second));
    }
}
