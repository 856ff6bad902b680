package org.partnercenter.application.customer.acquire;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.customer.acquire.CustomerReport.Reporter;
import org.partnercenter.domain.customer.acquire.CustomerReport;
import org.partnercenter.domain.customer.acquire.ReportId;
import org.partnercenter.domain.customer.acquire.ReportStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of reports keeps. */
public interface CustomerReportsContract {

    Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    Instant OVER = Instant.parse("2026-12-08T04:00:00Z");

    CustomerReports reports();

    Transactions transactions();

    static CustomerReport report(String id, String customer, String partner, String reseller) {
        return new CustomerReport(new ReportId(id), new PartyId(customer), new PartyId(partner),
                Optional.ofNullable(reseller).map(PartyId::new), ReportStatus.PENDING, NOW, OVER, Optional.empty());
    }

    private static Set<PartyId> customers(String... ids) {
        return Set.copyOf(List.of(ids).stream().map(PartyId::new).toList());
    }

    private void change(CustomerReport... changed) {
        transactions().inTransaction(() -> {
            reports().lock(Set.copyOf(List.of(changed).stream().map(CustomerReport::id).toList()));
            reports().update(List.of(changed));
            return null;
        });
    }

    @Test
    default void a_report_comes_back_as_it_was_stored() {
        var own = report("x-1", "c-1", "d-1", null);
        var resellers = report("x-2", "c-2", "d-1", "r-1");

        assertThat(reports().add(List.of(own, resellers))).containsExactlyInAnyOrder(own.id(), resellers.id());

        assertThat(reports().open(customers("c-1", "c-2", "c-3")))
                .isEqualTo(Map.of(own.customer(), own, resellers.customer(), resellers));
        assertThat(transactions().inTransaction(() -> reports().lock(Set.of(own.id(), new ReportId("none")))))
                .isEqualTo(Map.of(own.id(), own));
    }

    @Test
    @Tag("ASC-08")
    default void a_customer_with_an_open_report_gets_no_second_one_until_that_ends() {
        var first = report("x-1", "c-1", "d-1", null);
        reports().add(List.of(first));

        assertThat(reports().add(List.of(report("x-2", "c-1", "d-2", null), report("x-3", "c-2", "d-2", null))))
                .containsExactly(new ReportId("x-3"));
        change(first.cancel(NOW.plusSeconds(1)).orThrow());
        assertThat(reports().add(List.of(report("x-4", "c-1", "d-2", null)))).hasSize(1);
        assertThat(transactions().inTransaction(() -> reports().hold(customers("c-1"))).get(new PartyId("c-1")).id())
                .isEqualTo(new ReportId("x-4"));
    }

    @Test
    default void several_change_each_in_its_own_way() {
        var one = report("x-1", "c-1", "d-1", null);
        var two = report("x-2", "c-2", "d-1", null);
        reports().add(List.of(one, two));
        var confirmed = one.confirm(ZoneOffset.UTC, NOW.plusSeconds(5)).orThrow();
        var rejected = two.reject(NOW.plusSeconds(6)).orThrow();

        change(confirmed, rejected);

        assertThat(reports().find(new Scope.Everything(), one.id())).contains(confirmed);
        assertThat(reports().find(new Scope.Everything(), two.id())).contains(rejected);
    }

    @Test
    @Tag("ASC-08")
    default void what_counts_is_counted_for_each_reporter() {
        var over = report("x-3", "c-3", "d-1", null);
        reports().add(List.of(report("x-1", "c-1", "d-1", null), report("x-2", "c-2", "d-1", "r-1"), over));
        change(over.cancel(NOW.plusSeconds(1)).orThrow());
        var own = new Reporter(new PartyId("d-1"), Optional.empty());
        var resellers = new Reporter(new PartyId("d-1"), Optional.of(new PartyId("r-1")));
        var nobody = new Reporter(new PartyId("d-2"), Optional.empty());

        assertThat(transactions().inTransaction(() -> reports().holdCounts(Set.of(own, resellers, nobody), NOW)))
                .isEqualTo(Map.of(own, 1, resellers, 1, nobody, 0));
        assertThat(transactions().inTransaction(() -> reports().holdCounts(Set.of(own), OVER))).isEqualTo(Map.of(own, 0));
    }

    @Test
    default void what_is_over_is_found_the_oldest_first() {
        var first = report("x-1", "c-1", "d-1", null);
        var second = first.confirm(ZoneOffset.UTC, NOW.plusSeconds(60)).orThrow();
        reports().add(List.of(report("x-2", "c-2", "d-1", null), first));
        change(second);

        assertThat(reports().anyOver(OVER.minusSeconds(1))).isFalse();
        assertThat(reports().anyOver(OVER)).isTrue();
        assertThat(transactions().inTransaction(() -> reports().lockOver(OVER.plusSeconds(60), 9)))
                .extracting(report -> report.id().value()).containsExactly("x-2", "x-1");
        assertThat(transactions().inTransaction(() -> reports().lockOver(OVER.plusSeconds(60), 1))).hasSize(1);
    }

    @Test
    default void a_partner_lists_its_own_and_those_of_a_reseller_and_finds_both() {
        reports().add(List.of(report("x-1", "c-1", "d-1", null), report("x-2", "c-2", "d-1", "r-1"),
                report("x-3", "c-3", "d-2", null), report("x-4", "c-4", "d-1", null)));
        var own = new Scope.OfPartner(new PartyId("d-1"));
        var reseller = new Scope.OfReseller(new PartyId("d-1"), new PartyId("r-1"));

        assertThat(ids(own, ReportFilter.none(), new PageRequest(0, 10))).containsExactly("x-4", "x-1");
        assertThat(ids(own, ReportFilter.none(), new PageRequest(0, 10).behind(Optional.of("x-4")))).containsExactly("x-1");
        assertThat(ids(reseller, ReportFilter.none(), new PageRequest(0, 10))).containsExactly("x-2");
        assertThat(ids(own, new ReportFilter(Optional.of(ReportStatus.REPORTED), Optional.empty()), new PageRequest(0, 10))).isEmpty();
        assertThat(ids(own, new ReportFilter(Optional.empty(), Optional.of(new PartyId("c-1"))), new PageRequest(0, 10)))
                .containsExactly("x-1");
        assertThat(reports().list(own, ReportFilter.none(), new PageRequest(1, 1)).total()).isEqualTo(2);
        assertThat(reports().find(own, new ReportId("x-2"))).isPresent();
        assertThat(reports().find(reseller, new ReportId("x-1"))).isEmpty();
        assertThat(reports().find(own, new ReportId("x-3"))).isEmpty();
    }

    private List<String> ids(Scope scope, ReportFilter filter, PageRequest page) {
        return reports().list(scope, filter, page).items().stream().map(report -> report.id().value()).toList();
    }
}
