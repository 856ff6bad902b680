package org.partnercenter.application.coupon.activity;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.coupon.activity.ActivityId;
import org.partnercenter.domain.coupon.activity.ActivityStatus;
import org.partnercenter.domain.coupon.activity.ActivityTerms;
import org.partnercenter.domain.coupon.activity.ActivityVoucher;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of activity vouchers keeps. Each test starts with an empty one. */
@Tag("CPN-60")
public interface ActivitiesContract {

    Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    PartyId PARTNER = new PartyId("p-1");
    Scope OWN = new Scope.OfPartner(PARTNER);
    Scope ALL = new Scope.Everything();
    PageRequest PAGE = new PageRequest(0, 10);

    Activities activities();

    Transactions transactions();

    private static ActivityVoucher draft(String id, String partner, int second) {
        return ActivityVoucher.create(new ActivityId(id), new PartyId(partner), new ActivityTerms("n", Optional.empty(), Money.of("10", "CNY"),
                5, Optional.empty(), NOW, NOW.plus(Duration.ofDays(9)), List.of()), NOW.plusSeconds(second)).orThrow();
    }

    private void given(ActivityVoucher... vouchers) {
        transactions().inTransaction(() -> {
            activities().add(List.of(vouchers));
            return null;
        });
    }

    private Map<ActivityId, ActivityVoucher> locked(String... ids) {
        return transactions().inTransaction(() -> activities().lock(Set.copyOf(Arrays.stream(ids).map(ActivityId::new).toList())));
    }

    private List<String> listed(Scope scope, ActivityFilter filter, PageRequest page) {
        return activities().list(scope, filter, page).items().stream().map(each -> each.id().value()).toList();
    }

    @Test
    default void one_comes_back_as_it_was_stored_and_changed() {
        var full = ActivityVoucher.create(new ActivityId("a-1"), PARTNER, new ActivityTerms("双11", Optional.of("for all"),
                Money.of("10.50", "CNY"), 1_000_000, Optional.of(Money.of("20", "CNY")), NOW, NOW.plusSeconds(9),
                List.of("hws.service.type.ec2", "hws.service.type.obs")), NOW).orThrow();
        given(full, draft("a-2", "p-1", 1));
        assertThat(locked("a-1", "a-2", "a-3")).hasSize(2).containsEntry(full.id(), full);
        assertThat(locked()).isEmpty();

        var rejected = full.submit(NOW).orThrow().reject("too much", Optional.empty(), NOW.plusSeconds(1)).orThrow();
        transactions().inTransaction(() -> {
            activities().update(List.of(rejected));
            return null;
        });
        assertThat(locked("a-1")).containsEntry(full.id(), rejected);
        assertThat(activities().find(OWN, full.id())).contains(rejected);
    }

    @Test
    default void a_partner_sees_its_own_and_the_platform_what_was_submitted() {
        given(draft("a-1", "p-1", 1), draft("a-2", "p-1", 2).submit(NOW).orThrow(), draft("a-3", "p-2", 3).submit(NOW).orThrow(),
                draft("a-4", "p-1", 4).delete(NOW).orThrow());

        assertThat(listed(OWN, ActivityFilter.none(), PAGE)).containsExactly("a-2", "a-1");
        assertThat(listed(ALL, ActivityFilter.none(), PAGE)).containsExactly("a-3", "a-2");
        for (var scope : List.of(new Scope.OfHolder(PARTNER), new Scope.OfReseller(PARTNER, new PartyId("r")))) {
            assertThat(listed(scope, ActivityFilter.none(), PAGE)).isEmpty();
        }
        assertThat(activities().find(OWN, new ActivityId("a-3"))).isEmpty();
        assertThat(activities().find(OWN, new ActivityId("a-4"))).isEmpty();
        assertThat(activities().find(ALL, new ActivityId("a-1"))).isEmpty();
        assertThat(activities().find(ALL, new ActivityId("a-2"))).isPresent();
    }

    @Test
    default void lists_are_filtered_and_come_in_pages() {
        given(draft("a-1", "p-1", 1), draft("a-2", "p-1", 2).submit(NOW).orThrow(), draft("a-3", "p-1", 3), draft("a-4", "p-2", 4).submit(NOW)
                .orThrow());

        assertThat(listed(OWN, new ActivityFilter(Optional.of(ActivityStatus.DRAFT), Optional.empty()), PAGE)).containsExactly("a-3", "a-1");
        assertThat(listed(ALL, new ActivityFilter(Optional.empty(), Optional.of(PARTNER)), PAGE)).containsExactly("a-2");
        assertThat(activities().list(OWN, ActivityFilter.none(), new PageRequest(0, 1)).total()).isEqualTo(3);
        assertThat(listed(OWN, ActivityFilter.none(), new PageRequest(1, 1))).containsExactly("a-2");
        assertThat(listed(OWN, ActivityFilter.none(), PageRequest.onwards(5, "a-2"))).containsExactly("a-1");
    }
}
