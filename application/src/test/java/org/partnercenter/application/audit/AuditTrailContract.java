package org.partnercenter.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.AuditLog;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Change;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.application.kernel.Origin;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every audit trail tells of the entries that were written. */
public interface AuditTrailContract {

    Instant NOW = Instant.parse("2026-11-26T04:00:00Z");
    PageRequest WHOLE = new PageRequest(0, 100);
    Scope EVERYTHING = new Scope.Everything();
    PartyId DISTRIBUTOR = new PartyId("d-1");
    PartyId RESELLER = new PartyId("r-1");
    PartyId CUSTOMER = new PartyId("c-1");
    Viewers OF_RESELLER = Viewers.of(DISTRIBUTOR, Optional.of(RESELLER)).withCustomer(CUSTOMER);
    Refusal REFUSAL = CommonRefusal.FIELD_MISSING.refusal("field", "x");

    /** Each test starts with an empty one. */
    AuditLog log();

    AuditTrail trail();

    private void entry(String id, int second, Caller caller, Origin origin, Subject subject, Refusal... refusals) {
        log().append(List.of(new AuditLog.Entry(id, NOW.plusSeconds(second), NOW.plusSeconds(second + 1), "operation-" + id, caller,
                origin, subject, List.of(refusals))));
    }

    private void entry(String id, int second, Viewers viewers) {
        entry(id, second, Caller.mainAccount(DISTRIBUTOR, PartyKind.DISTRIBUTOR), new Origin(Channel.REST, "request-" + id),
                Subject.of("coupon", "coupon-" + id, viewers));
    }

    private List<String> seen(Scope scope, AuditFilter filter) {
        return seen(scope, filter, WHOLE);
    }

    private List<String> seen(Scope scope, AuditFilter filter, PageRequest page) {
        return trail().list(scope, filter, page).items().stream().map(AuditedCommand::id).toList();
    }

    @Test
    @Tag("COM-27")
    default void an_entry_tells_who_did_what_to_which_and_what_changed() {
        var origin = new Origin(Channel.QUEUE, "request-1", Optional.of("key-1"));
        var caller = new Caller(DISTRIBUTOR, PartyKind.DISTRIBUTOR, Optional.empty(), Optional.of("operator-1"), Permissions.all());
        entry("e-1", 0, caller, origin, Subject.of("coupon", "p-1", OF_RESELLER).with(Map.of("order_id", "o-1"))
                .changed(new Changes().add("coupon/p-1", "status", "AVAILABLE", "USED").add("coupon/p-1", "balance", "1", "1")
                        .made("coupon/p-1", "held", "2")));
        entry("e-2", 1, caller, origin, Subject.of("coupon", "p-1", OF_RESELLER), REFUSAL);

        assertThat(trail().list(EVERYTHING, AuditFilter.any(), WHOLE).items()).containsExactly(
                new AuditedCommand("e-2", NOW.plusSeconds(1), NOW.plusSeconds(2), "operation-e-2",
                        new AuditedCommand.Actor(DISTRIBUTOR, PartyKind.DISTRIBUTOR, Optional.of("operator-1")),
                        new AuditedCommand.Way(Channel.QUEUE, "request-1", Optional.of("key-1")),
                        new AuditedCommand.About("coupon", "p-1"), List.of(REFUSAL), List.of(), Map.of()),
                new AuditedCommand("e-1", NOW, NOW.plusSeconds(1), "operation-e-1",
                        new AuditedCommand.Actor(DISTRIBUTOR, PartyKind.DISTRIBUTOR, Optional.of("operator-1")),
                        new AuditedCommand.Way(Channel.QUEUE, "request-1", Optional.of("key-1")),
                        new AuditedCommand.About("coupon", "p-1"), List.of(),
                        List.of(new Change("coupon/p-1", "status", Optional.of("AVAILABLE"), Optional.of("USED")),
                                new Change("coupon/p-1", "held", Optional.empty(), Optional.of("2"))),
                        Map.of("order_id", "o-1")));
    }

    @Test
    @Tag("COM-27")
    default void each_party_sees_what_names_it_and_a_distributor_what_names_its_resellers() {
        entry("own", 0, Viewers.of(DISTRIBUTOR, Optional.empty()));
        entry("resellers", 1, OF_RESELLER);
        entry("nobodys", 2, Viewers.none());
        entry("others", 3, Viewers.of(new PartyId("d-2"), Optional.of(new PartyId("r-2"))).withCustomer(new PartyId("c-2")));

        assertThat(seen(EVERYTHING, AuditFilter.any())).containsExactly("others", "nobodys", "resellers", "own");
        assertThat(seen(new Scope.OfPartner(DISTRIBUTOR), AuditFilter.any())).containsExactly("resellers", "own");
        assertThat(seen(new Scope.OfReseller(DISTRIBUTOR, RESELLER), AuditFilter.any())).containsExactly("resellers");
        assertThat(seen(new Scope.OfReseller(new PartyId("d-2"), RESELLER), AuditFilter.any())).isEmpty();
        assertThat(seen(new Scope.OfHolder(CUSTOMER), AuditFilter.any())).containsExactly("resellers");
        assertThat(trail().list(new Scope.OfHolder(CUSTOMER), AuditFilter.any(), WHOLE).total()).isEqualTo(1);
    }

    @Test
    default void every_filter_leaves_what_it_asks_for() {
        entry("a", 0, OF_RESELLER);
        entry("b", 10, new Caller(new PartyId("p-1"), PartyKind.PLATFORM, Optional.empty(), Optional.of("operator-1"),
                Permissions.all()), new Origin(Channel.FILE, "request-b"), Subject.of("party", "x", Viewers.none()), REFUSAL);
        var any = AuditFilter.any();

        assertThat(seen(EVERYTHING, with(Optional.of("operation-b"), Optional.empty(), Optional.empty(), Optional.empty())))
                .containsExactly("b");
        assertThat(seen(EVERYTHING, with(Optional.empty(), Optional.of(true), Optional.empty(), Optional.empty()))).containsExactly("a");
        assertThat(seen(EVERYTHING, with(Optional.empty(), Optional.of(false), Optional.empty(), Optional.empty()))).containsExactly("b");
        assertThat(seen(EVERYTHING, with(Optional.empty(), Optional.empty(), Optional.of("party"), Optional.empty())))
                .containsExactly("b");
        assertThat(seen(EVERYTHING, with(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("coupon-a"))))
                .containsExactly("a");
        assertThat(seen(EVERYTHING, by(new AuditFilter.By(Optional.of(DISTRIBUTOR), Optional.empty(), Optional.empty(),
                Optional.empty())))).containsExactly("a");
        assertThat(seen(EVERYTHING, by(new AuditFilter.By(Optional.empty(), Optional.of("operator-1"), Optional.empty(),
                Optional.empty())))).containsExactly("b");
        assertThat(seen(EVERYTHING, by(new AuditFilter.By(Optional.empty(), Optional.empty(), Optional.of(Channel.FILE),
                Optional.empty())))).containsExactly("b");
        assertThat(seen(EVERYTHING, by(new AuditFilter.By(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of("request-a"))))).containsExactly("a");
        assertThat(seen(EVERYTHING, concerning(new AuditFilter.Concerned(Optional.of(DISTRIBUTOR), Optional.of(RESELLER),
                Optional.of(CUSTOMER))))).containsExactly("a");
        assertThat(seen(EVERYTHING, concerning(new AuditFilter.Concerned(Optional.of(new PartyId("d-2")), Optional.empty(),
                Optional.empty())))).isEmpty();
        assertThat(seen(EVERYTHING, any)).containsExactly("b", "a");
    }

    private static AuditFilter with(Optional<String> operation, Optional<Boolean> granted, Optional<String> type, Optional<String> id) {
        return new AuditFilter(operation, granted, type, id, AuditFilter.By.anybody(), AuditFilter.Concerned.anybody(),
                Optional.empty(), Optional.empty());
    }

    private static AuditFilter by(AuditFilter.By by) {
        return new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), by,
                AuditFilter.Concerned.anybody(), Optional.empty(), Optional.empty());
    }

    private static AuditFilter concerning(AuditFilter.Concerned concerned) {
        return new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), AuditFilter.By.anybody(),
                concerned, Optional.empty(), Optional.empty());
    }

    private static AuditFilter between(Optional<Instant> begin, Optional<Instant> end) {
        return new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), AuditFilter.By.anybody(),
                AuditFilter.Concerned.anybody(), begin, end);
    }

    @Test
    @Tag("COM-06")
    default void a_range_of_time_leaves_its_ends_out() {
        entry("a", 0, OF_RESELLER);
        entry("b", 1, OF_RESELLER);
        entry("c", 2, OF_RESELLER);

        assertThat(seen(EVERYTHING, between(Optional.of(NOW), Optional.of(NOW.plusSeconds(2))))).containsExactly("b");
        assertThat(seen(EVERYTHING, between(Optional.of(NOW), Optional.empty()))).containsExactly("c", "b");
        assertThat(seen(EVERYTHING, between(Optional.empty(), Optional.of(NOW.plusSeconds(1))))).containsExactly("a");
    }

    @Test
    @Tag("COM-05")
    default void pages_count_rows_and_a_marker_goes_on_behind_it() {
        for (var id : List.of("a", "b", "c", "d")) {
            entry(id, 0, OF_RESELLER);
        }

        assertThat(seen(EVERYTHING, AuditFilter.any(), new PageRequest(1, 2))).containsExactly("c", "b");
        assertThat(trail().list(EVERYTHING, AuditFilter.any(), new PageRequest(1, 2)).total()).isEqualTo(4);
        assertThat(seen(EVERYTHING, AuditFilter.any(), new PageRequest(0, 2).behind(Optional.of("c")))).containsExactly("b", "a");
        assertThat(seen(EVERYTHING, AuditFilter.any(), new PageRequest(0, 2).behind(Optional.of("nothing")))).isEmpty();
    }
}
