package org.partnercenter.application.benefit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.benefit.ApplicationNo;
import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.ClaimKey;
import org.partnercenter.domain.benefit.Content;
import org.partnercenter.domain.benefit.ContentReading;
import org.partnercenter.domain.benefit.Deadline;
import org.partnercenter.domain.benefit.Side;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of benefit applications does. */
public interface BenefitApplicationsContract {

    Instant NOW = Instant.parse("2026-08-12T04:00:00Z");
    Scope EVERYTHING = new Scope.Everything();
    PageRequest TEN = new PageRequest(0, 10);
    BenefitFilter ALL = new BenefitFilter(Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
    BenefitFilter QUEUE = new BenefitFilter(Optional.empty(), Optional.empty(), Optional.empty(), true, Optional.empty());

    BenefitApplications applications();

    Transactions transactions();

    private static Content month(String month) {
        return ContentReading.read(BenefitModule.programmes().of("FH_SI_PRESALES").fields(), BenefitEvent.SUBMIT, Map.of("month", month,
                "recipients", List.of(Map.of("person_id", "p-1", "project", "project-1", "proofs", List.of("a", "b")))), true)
                .orThrow();
    }

    private static BenefitApplication in(String no, String partner, BenefitStatus status, int second, Deadline deadline) {
        return new BenefitApplication(new ApplicationNo(no), new PartyId(partner), "FH_SI_PRESALES", status, 2, month("2026-07"),
                Optional.of(Money.of("1234.56", "CNY")), new BenefitApplication.Times(NOW.plusSeconds(second), Optional.of(NOW.plusSeconds(second + 1)),
                NOW.plusSeconds(second + 2)), Optional.ofNullable(deadline), Optional.of("请补充证明"), Optional.of("operator-1"));
    }

    private static Deadline platform(String day) {
        return new Deadline(LocalDate.parse(day), Side.PLATFORM);
    }

    private static ClaimKey key(String text) {
        return new ClaimKey(text);
    }

    private void put(BenefitApplication application, String... keys) {
        var all = new LinkedHashMap<BenefitApplication, Set<ClaimKey>>();
        all.put(application, Set.of(keys).stream().map(ClaimKey::new).collect(Collectors.toSet()));
        applications().put(all);
    }

    private List<String> list(Scope scope, BenefitFilter filter, PageRequest page) {
        return applications().list(scope, filter, page).items().stream().map(each -> each.no().value()).toList();
    }

    @Test
    @Tag("PAY-08")
    default void each_comes_back_as_it_was_last_stored_and_is_found_by_its_last_keys() {
        var first = in("a", "p", BenefitStatus.FIRST_REVIEW, 0, platform("2026-08-19"));
        put(first, "k-1", "k-2");
        var later = in("a", "p", BenefitStatus.FIRST_REVIEW_PASSED, 5, null);

        put(later, "k-2", "k-3");

        assertThat(transactions().inTransaction(() -> applications().hold(Set.of(new ApplicationNo("a"), new ApplicationNo("none")))))
                .isEqualTo(Map.of(new ApplicationNo("a"), later));
        assertThat(applications().find(EVERYTHING, new ApplicationNo("a"))).contains(later);
        assertThat(transactions().inTransaction(() -> applications().holding(Set.of(key("k-1"), key("k-2"), key("k-3")))))
                .isEqualTo(Map.of(key("k-2"), List.of(later), key("k-3"), List.of(later)));
        assertThat(applications().look(Set.of(key("k-3")))).containsOnlyKeys(key("k-3"));
    }

    @Test
    @Tag("PAY-08")
    default void one_without_amount_days_and_words_comes_back_and_a_deleted_one_holds_nothing() {
        var bare = new BenefitApplication(new ApplicationNo("a"), new PartyId("p"), "FH_EXPERT", BenefitStatus.DRAFT, 1, Content.EMPTY, Optional.empty(),
                new BenefitApplication.Times(NOW, Optional.empty(), NOW), Optional.empty(), Optional.empty(), Optional.empty());
        put(bare);
        put(in("b", "p", BenefitStatus.DELETED, 0, null), "k");

        assertThat(applications().find(EVERYTHING, new ApplicationNo("a"))).contains(bare);
        assertThat(applications().look(Set.of(key("k")))).isEmpty();
        assertThat(list(EVERYTHING, ALL, TEN)).containsExactly("a");
    }

    @Test
    @Tag("PAY-08")
    default void each_partner_sees_its_own_and_what_is_due_first_heads_the_queue() {
        put(in("a", "p-1", BenefitStatus.FIRST_REVIEW, 0, platform("2026-08-20")));
        put(in("b", "p-2", BenefitStatus.FIRST_REVIEW, 1, platform("2026-08-19")));
        put(in("c", "p-1", BenefitStatus.FIRST_REVIEW_REJECTED, 2, new Deadline(LocalDate.parse("2026-08-31"), Side.PARTNER)));

        assertThat(list(EVERYTHING, ALL, TEN)).containsExactly("c", "b", "a");
        assertThat(list(EVERYTHING, ALL, TEN.behind(Optional.of("c")))).containsExactly("b", "a");
        assertThat(list(EVERYTHING, QUEUE, TEN)).containsExactly("b", "a");
        assertThat(list(EVERYTHING, QUEUE, TEN.behind(Optional.of("b")))).containsExactly("a");
        assertThat(list(new Scope.OfPartner(new PartyId("p-1")), ALL, TEN)).containsExactly("c", "a");
        assertThat(applications().find(new Scope.OfPartner(new PartyId("p-1")), new ApplicationNo("b"))).isEmpty();
        assertThat(list(EVERYTHING, new BenefitFilter(Optional.of(new PartyId("p-1")), Optional.of("FH_SI_PRESALES"),
                Optional.of(BenefitStatus.FIRST_REVIEW), false, Optional.empty()), TEN)).containsExactly("a");
        assertThat(list(EVERYTHING, new BenefitFilter(Optional.empty(), Optional.empty(), Optional.empty(), false,
                Optional.of(LocalDate.parse("2026-08-20"))), TEN)).containsExactly("b", "a");
        assertThat(applications().list(EVERYTHING, ALL, new PageRequest(0, 1)).total()).isEqualTo(3);
        assertThat(applications().in(Set.of("FH_SI_PRESALES"), Set.of(BenefitStatus.FIRST_REVIEW), Optional.of(new ApplicationNo("a")), 9))
                .extracting(each -> each.no().value()).containsExactly("b");
    }

    @Test
    @Tag("PRG-03")
    default void what_stands_for_something_is_told_by_its_programme() {
        put(in("a", "p-1", BenefitStatus.PAID, 0, null));
        put(in("b", "p-1", BenefitStatus.FIRST_REVIEW, 0, null));
        put(in("c", "p-2", BenefitStatus.DRAFT, 0, null));
        put(in("d", "p-2", BenefitStatus.CANCELLED, 0, null));

        assertThat(applications().programmesOf(Set.of(new PartyId("p-1"), new PartyId("p-2"), new PartyId("none"))))
                .isEqualTo(Map.of(new PartyId("p-1"), Set.of("FH_SI_PRESALES")));
    }

    @Test
    default void what_is_due_is_told_once_for_each_day_and_what_ends_by_itself_is_found_afterwards() {
        var day = LocalDate.parse("2026-08-19");
        put(in("a", "p", BenefitStatus.FIRST_REVIEW, 0, platform("2026-08-19")));
        put(in("b", "p", BenefitStatus.UNDER_REVIEW, 0, new Deadline(day, Side.SYSTEM)));

        assertThat(applications().toTell(day.minusDays(1), 9)).isEmpty();
        assertThat(applications().toTell(day, 9)).extracting(each -> each.no().value()).containsExactly("a", "b");
        applications().told(Set.of(new ApplicationNo("a")));
        assertThat(applications().toTell(day, 9)).extracting(each -> each.no().value()).containsExactly("b");
        put(in("a", "p", BenefitStatus.FIRST_REVIEW, 0, platform("2026-08-18")));
        assertThat(applications().toTell(day, 1)).extracting(each -> each.no().value()).containsExactly("a");
        assertThat(applications().ended(day, 9)).isEmpty();
        assertThat(applications().ended(day.plusDays(1), 9)).containsExactly(new ApplicationNo("b"));
    }

    @Test
    @Tag("PAY-08")
    default void what_is_said_is_read_by_its_partner_only() {
        put(in("a", "p-1", BenefitStatus.FIRST_REVIEW, 0, null));
        var said = List.of(new BenefitComment(new ApplicationNo("a"), NOW, Side.PARTNER, "请尽快审核"),
                new BenefitComment(new ApplicationNo("a"), NOW, Side.PLATFORM, "next week"));

        applications().say(said);

        assertThat(applications().comments(EVERYTHING, new ApplicationNo("a"))).isEqualTo(said);
        assertThat(applications().comments(new Scope.OfPartner(new PartyId("p-1")), new ApplicationNo("a"))).isEqualTo(said);
        assertThat(applications().comments(new Scope.OfPartner(new PartyId("p-2")), new ApplicationNo("a"))).isEmpty();
    }

    /** Nobody holds the key yet, and still the second who asks for it waits for the first, and sees what it stored. */
    @Test
    @Tag("FH-04")
    @Tag("PAY-07")
    default void who_asks_for_the_same_key_waits() throws Exception {
        var asked = new CountDownLatch(1);
        var first = CompletableFuture.runAsync(() -> transactions().inTransaction(() -> {
            applications().holding(Set.of(key("k")));
            asked.countDown();
            pause();
            put(in("a", "p", BenefitStatus.FIRST_REVIEW, 0, null), "k");
            return null;
        }));
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();

        var seen = transactions().inTransaction(() -> applications().holding(Set.of(key("k"))));

        first.get(10, TimeUnit.SECONDS);
        assertThat(seen).containsOnlyKeys(key("k"));
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
