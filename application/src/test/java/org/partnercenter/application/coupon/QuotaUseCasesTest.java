package org.partnercenter.application.coupon;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.coupon.CouponMovement;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaLimits;
import org.partnercenter.domain.coupon.QuotaSource;
import org.partnercenter.domain.coupon.QuotaStatus;
import org.partnercenter.domain.coupon.QuotaType;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.coupon.CouponAuditTest.changed;
import static org.partnercenter.application.coupon.CouponHouse.CUSTOMER;
import static org.partnercenter.application.coupon.CouponHouse.DISTRIBUTOR;
import static org.partnercenter.application.coupon.CouponHouse.OTHER;
import static org.partnercenter.application.coupon.CouponHouse.PLATFORM;
import static org.partnercenter.application.coupon.CouponHouse.PROVIDER;
import static org.partnercenter.application.coupon.CouponHouse.RESELLER;
import static org.partnercenter.application.coupon.CouponHouse.codes;
import static org.partnercenter.application.coupon.CouponHouse.issue;
import static org.partnercenter.application.coupon.CouponHouse.parties;
import static org.partnercenter.application.coupon.CouponHouse.yuan;

class QuotaUseCasesTest {

    private final CouponHouse town = new CouponHouse();

    @AfterEach
    void books() {
        town.assertBooksBalance();
    }

    private Decision<QuotaChanged> grant(String id, Caller partner, String value) {
        return town.submit(CouponOperations.GRANT, PLATFORM, town.grant(id, QuotaType.VOUCHER, partner, value, QuotaLimits.none()));
    }

    private Decision<QuotaChanged> adjust(String quota, String value, boolean finish) {
        return town.submit(CouponOperations.ADJUST, PLATFORM,
                new AdjustQuota(new QuotaId(quota), Optional.ofNullable(value).map(CouponHouse::yuan), finish));
    }

    private Decision<PassedOnQuota> passOn(Caller caller, String quota, String amount, String... resellers) {
        return town.submit(CouponOperations.PASS_ON, caller, new PassOnQuota(new QuotaId(quota), parties(resellers), yuan(amount)));
    }

    private Decision<TakenBackQuotas> takeBack(Caller caller, String... quotas) {
        return town.submit(CouponOperations.TAKE_BACK, caller,
                new TakeBackQuotas(Arrays.stream(quotas).map(QuotaId::new).toList(), Optional.of("remark")));
    }

    private static List<String> itemCodes(TakenBackQuotas result) {
        return result.rejected().stream().flatMap(rejected -> codes(rejected.refusals()).stream()).toList();
    }

    @Test
    @Tag("QTA-01")
    void a_grant_books_money_from_the_source() {
        assertThat(grant("q", DISTRIBUTOR, "100").orThrow())
                .isEqualTo(new QuotaChanged(new QuotaId("q"), QuotaStatus.NORMAL, yuan("100"), yuan("100")));
        assertThat(town.house.ledger.balance("source")).isEqualTo(-10_000);
        assertThat(town.events()).containsExactly("org.partnercenter.coupon-quota.granted");
    }

    @Test
    @Tag("QTA-01")
    void quota_is_granted_to_the_first_tier_and_the_platform_once_under_an_id() {
        assertThat(grant("p", PLATFORM, "1").isGranted()).isTrue();
        assertThat(grant("s", PROVIDER, "1").isGranted()).isTrue();
        assertThat(codes(grant("r", RESELLER, "1"))).containsExactly("QUOTA_HOLDER_UNFIT");
        assertThat(codes(grant("c", CUSTOMER, "1"))).containsExactly("QUOTA_HOLDER_UNFIT");
        assertThat(codes(grant("p", DISTRIBUTOR, "1"))).containsExactly("QUOTA_ALREADY_EXISTS");
        assertThat(codes(grant("n", Caller.mainAccount(new PartyId("nobody"), PROVIDER.kind()), "1")))
                .containsExactly("PARTY_NOT_FOUND");
        assertThat(codes(grant("z", PROVIDER, "0"))).containsExactly("CBC.0100");
        assertThat(codes(town.submit(CouponOperations.GRANT, DISTRIBUTOR,
                town.grant("d", QuotaType.VOUCHER, DISTRIBUTOR, "1", QuotaLimits.none())))).containsExactly("CBC.0155");
    }

    @Test
    @Tag("QTA-01")
    void a_grant_that_is_over_or_reversed_is_refused_and_without_an_id_it_gets_one() {
        var over = new GrantQuota(Optional.empty(), QuotaType.VOUCHER, DISTRIBUTOR.party(), QuotaSource.TEST, yuan("1"),
                town.now().minusSeconds(9), town.now().minusSeconds(1), QuotaLimits.none());
        var reversed = new GrantQuota(Optional.empty(), QuotaType.VOUCHER, DISTRIBUTOR.party(), QuotaSource.TEST, yuan("1"), town.now(), town.now(),
                QuotaLimits.none());
        var fine = new GrantQuota(Optional.empty(), QuotaType.VOUCHER, DISTRIBUTOR.party(), QuotaSource.TEST, yuan("1"), town.now(),
                town.now().plusSeconds(1), QuotaLimits.none());

        assertThat(codes(town.submit(CouponOperations.GRANT, PLATFORM, over))).containsExactly("CBC.0100");
        assertThat(codes(town.submit(CouponOperations.GRANT, PLATFORM, reversed))).containsExactly("CBC.0100");
        assertThat(town.submit(CouponOperations.GRANT, PLATFORM, fine).orThrow().quota().value()).matches("[0-9a-f]{32}");
    }

    @Test
    @Tag("QTA-01")
    void two_grants_of_one_id_in_a_batch_make_one_quota() {
        var answers = town.house.gateway().submit(CouponOperations.GRANT, IntStream.range(0, 2).mapToObj(i ->
                new Submission<>(PLATFORM, Optional.empty(),
                        town.grant("q", QuotaType.VOUCHER, DISTRIBUTOR, "10", QuotaLimits.none()), TestHouse.ORIGIN)).toList());

        assertThat(answers).extracting(answer -> answer.decision().isGranted()).containsExactly(true, false);
        assertThat(town.house.ledger.entries()).hasSize(1);
    }

    @Test
    @Tag("QTA-03")
    void in_adjustment_a_quota_is_seen_but_not_used_until_that_is_finished() {
        town.granted("q", DISTRIBUTOR, "100");
        assertThat(adjust("q", null, false).orThrow().status()).isEqualTo(QuotaStatus.ADJUSTING);
        assertThat(codes(town.submit(CouponOperations.ISSUE, DISTRIBUTOR, issue("q", "1", "c-1")))).containsExactly("CBC.99000012");
        assertThat(codes(passOn(DISTRIBUTOR, "q", "1", "reseller"))).containsExactly("CBC.99000015");
        assertThat(codes(adjust("q", null, false))).containsExactly("QUOTA_STATE");

        assertThat(adjust("q", "150", true).orThrow().status()).isEqualTo(QuotaStatus.NORMAL);
        assertThat(town.balance("q")).isEqualTo("150.00");
        assertThat(town.movements()).endsWith("QUOTA_RAISED");
        assertThat(town.house.audit.entries().getLast().subject().changes()).containsExactly(
                changed("coupon-quota/q", "status", "ADJUSTING", "NORMAL"), changed("coupon-quota/q", "value", "100.00", "150.00"),
                changed("coupon-quota/q", "balance", "100.00", "150.00"));
    }

    @Test
    @Tag("QTA-12")
    void a_value_is_lowered_to_what_has_left_at_most() {
        town.granted("q", DISTRIBUTOR, "100");
        town.issued(DISTRIBUTOR, "q", "30", "c-1");

        assertThat(codes(adjust("q", "29.99", true))).containsExactly("QUOTA_BELOW_COMMITTED");
        assertThat(adjust("q", "30", true).orThrow().balance()).isEqualTo(yuan("0"));
        assertThat(codes(adjust("no-such", "30", true))).containsExactly("QUOTA_NOT_FOUND");
    }

    @Test
    @Tag("QTA-02")
    void a_frozen_quota_issues_nothing_until_it_is_unfrozen_and_an_invalid_one_never_again() {
        town.granted("q", DISTRIBUTOR, "100");
        var quota = new MoveQuota(new QuotaId("q"));
        town.submit(CouponOperations.FREEZE, PLATFORM, quota).orThrow();
        assertThat(codes(town.submit(CouponOperations.ISSUE, DISTRIBUTOR, issue("q", "1", "c-1")))).containsExactly("CBC.99000012");
        town.submit(CouponOperations.UNFREEZE, PLATFORM, quota).orThrow();
        assertThat(town.issued(DISTRIBUTOR, "q", "1", "c-1")).isNotEmpty();
        town.submit(CouponOperations.INVALIDATE, PLATFORM, quota).orThrow();
        assertThat(codes(town.submit(CouponOperations.UNFREEZE, PLATFORM, quota))).containsExactly("QUOTA_STATE");
        assertThat(town.events()).contains("org.partnercenter.coupon-quota.frozen", "org.partnercenter.coupon-quota.unfrozen",
                "org.partnercenter.coupon-quota.invalidated");
    }

    @Test
    @Tag("QTA-02")
    void outside_its_window_a_quota_issues_nothing() {
        town.granted("q", DISTRIBUTOR, "100");
        town.house.clocks.advance(Duration.ofDays(366));

        assertThat(codes(town.submit(CouponOperations.ISSUE, DISTRIBUTOR, issue("q", "1", "c-1"))))
                .contains("CBC.99000017").doesNotContain("CBC.99000012");
    }

    @Test
    @Tag("QTA-04")
    void each_reseller_gets_a_quota_of_its_own_and_a_leaving_one_its_reason() {
        town.granted("q", DISTRIBUTOR, "100");
        town.resellers.put(new PartyId("r-2"), new ResellerStandings.Standing(DISTRIBUTOR.party(), true));
        var result = passOn(DISTRIBUTOR, "q", "40", "reseller", "r-2").orThrow();

        assertThat(result.passed()).singleElement().satisfies(passed -> {
            assertThat(passed.reseller()).isEqualTo(RESELLER.party());
            assertThat(town.quota(passed.quota().value()).parent()).contains(new QuotaId("q"));
            assertThat(town.balance(passed.quota().value())).isEqualTo("40.00");
        });
        assertThat(result.rejected()).singleElement().satisfies(rejected ->
                assertThat(codes(rejected.refusals())).containsExactly("CBC.50010105"));
        assertThat(town.balance("q")).isEqualTo("60.00");
        assertThat(town.lastEvent().type()).isEqualTo("org.partnercenter.coupon-quota.passed-on");
        assertThat(town.lastMovement().posting().viewers().reseller()).contains(RESELLER.party());
    }

    @Test
    @Tag("QTA-04")
    void passing_on_is_refused_as_a_whole_for_what_concerns_it_as_a_whole() {
        town.granted("q", DISTRIBUTOR, "100").granted("other-q", OTHER, "100");
        town.resellers.put(new PartyId("r-9"), new ResellerStandings.Standing(OTHER.party(), false));
        var many = IntStream.range(0, 101).mapToObj(i -> "r-" + i).toArray(String[]::new);

        assertThat(codes(passOn(DISTRIBUTOR, "q", "1", "reseller", "r-9"))).containsExactly("CBC.99000037");
        assertThat(codes(passOn(DISTRIBUTOR, "q", "1", "nobody"))).containsExactly("CBC.99000037");
        assertThat(codes(passOn(DISTRIBUTOR, "q", "100.01", "reseller"))).containsExactly("CBC.99000013");
        assertThat(codes(passOn(DISTRIBUTOR, "other-q", "1", "reseller"))).containsExactly("CBC.99000012");
        assertThat(codes(passOn(DISTRIBUTOR, "no-such", "1", "reseller"))).containsExactly("CBC.99000012");
        assertThat(codes(passOn(DISTRIBUTOR, "q", "0", "reseller"))).containsExactly("CBC.0100");
        assertThat(codes(passOn(DISTRIBUTOR, "q", "1", "reseller", "reseller"))).containsExactly("CBC.0100");
        assertThat(codes(passOn(DISTRIBUTOR, "q", "1"))).containsExactly("CBC.0100");
        assertThat(codes(passOn(DISTRIBUTOR, "q", "1", many))).containsExactly("CBC.0100");
        assertThat(codes(passOn(PROVIDER, "q", "1", "reseller"))).containsExactly("CBC.0155");
        assertThat(town.balance("q")).isEqualTo("100.00");
    }

    @Test
    @Tag("QTA-05")
    void while_another_transfer_of_the_quota_runs_a_second_one_is_refused_and_may_be_repeated_under_its_key() {
        town.granted("q", DISTRIBUTOR, "100");
        town.granted("q-2", DISTRIBUTOR, "100");
        town.quotas.transferRunningElsewhere(new QuotaId("q"));
        var command = new PassOnQuota(new QuotaId("q"), List.of(RESELLER.party()), yuan("1"));

        assertThat(codes(town.house.submit(CouponOperations.PASS_ON, DISTRIBUTOR, "key", command).decision()))
                .containsExactly("CBC.50000045");
        assertThat(town.house.submit(CouponOperations.PASS_ON, DISTRIBUTOR, "key", command).replayed()).isFalse();
        assertThat(passOn(DISTRIBUTOR, "q-2", "1", "reseller").isGranted()).isTrue();
    }

    @Test
    @Tag("QTA-06")
    void a_quota_for_named_customers_goes_to_the_reseller_that_has_them() {
        var named = new QuotaLimits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false,
                Set.of(new PartyId("c-5")), Set.of(AssociationType.RESALE), List.of());
        var mixed = new QuotaLimits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false,
                Set.of(new PartyId("c-5"), new PartyId("c-1")), Set.of(AssociationType.RESALE), List.of());
        town.granted("named", QuotaType.VOUCHER, DISTRIBUTOR, "10", named);
        town.granted("mixed", QuotaType.VOUCHER, DISTRIBUTOR, "10", mixed);

        assertThat(passOn(DISTRIBUTOR, "named", "1", "reseller").isGranted()).isTrue();
        assertThat(codes(passOn(DISTRIBUTOR, "mixed", "1", "reseller"))).containsExactly("CBC.50000021");
    }

    @Test
    @Tag("QTA-07")
    @Tag("QTA-08")
    @Tag("QTA-09")
    void quotas_go_back_whole_each_for_itself_and_stay_listed() {
        town.granted("q", DISTRIBUTOR, "100").granted("other-q", OTHER, "100");
        var child = town.passedOn("q", "40");
        var empty = town.passedOn("q", "5");
        town.issuedByReseller(empty, "5", "c-5");
        var result = takeBack(DISTRIBUTOR, child, "other-q", "q", "no-such", empty).orThrow();

        assertThat(result.takenBack()).containsExactly(new TakenBackQuotas.TakenBack(new QuotaId(child), yuan("0")));
        assertThat(itemCodes(result)).containsOnly("CBC.99000012").hasSize(4);
        assertThat(town.balance("q")).isEqualTo("95.00");
        assertThat(town.quota(child).status()).isEqualTo(QuotaStatus.RECLAIMED);
        assertThat(town.lastMovement().posting().remark()).contains("remark");
        assertThat(town.lastMovement().posting().transfer().kind()).isEqualTo(CouponMovement.QUOTA_RETURNED.name());
        assertThat(town.lastEvent().type()).isEqualTo("org.partnercenter.coupon-quota.taken-back");
        assertThat(itemCodes(takeBack(DISTRIBUTOR, child).orThrow())).containsExactly("CBC.99000012");
        assertThat(town.module.lists().passedOn(DISTRIBUTOR, new PassedQuotaFilter(Optional.of(child), Optional.empty(),
                Optional.empty()), new PageRequest(0, 10)).orThrow().total()).isEqualTo(1);
    }

    @Test
    @Tag("QTA-07")
    void one_to_ten_quotas_each_once_with_a_short_remark_and_only_one_s_own() {
        town.granted("q", DISTRIBUTOR, "100");
        var child = town.passedOn("q", "40");
        var eleven = IntStream.range(0, 11).mapToObj(i -> "q-" + i).toArray(String[]::new);

        assertThat(codes(takeBack(DISTRIBUTOR))).containsExactly("CBC.0100");
        assertThat(codes(takeBack(DISTRIBUTOR, eleven))).containsExactly("CBC.0100");
        assertThat(codes(takeBack(DISTRIBUTOR, child, child))).containsExactly("CBC.0100");
        assertThat(codes(town.submit(CouponOperations.TAKE_BACK, DISTRIBUTOR,
                new TakeBackQuotas(List.of(new QuotaId(child)), Optional.of("x".repeat(257)))))).containsExactly("CBC.0100");
        assertThat(itemCodes(takeBack(OTHER, child).orThrow())).containsExactly("CBC.99000012");
        assertThat(town.balance(child)).isEqualTo("40.00");
    }

    @Test
    @Tag("QTA-11")
    void a_quota_passed_on_is_not_adjusted_so_that_it_always_fits_back_into_its_parent() {
        town.granted("q", DISTRIBUTOR, "100");
        var child = town.passedOn("q", "100");

        assertThat(codes(adjust(child, "200", true))).containsExactly("QUOTA_WAS_PASSED_ON");
        assertThat(takeBack(DISTRIBUTOR, child).orThrow().takenBack()).hasSize(1);
        assertThat(town.balance("q")).isEqualTo("100.00");
    }

    @Test
    @Tag("QTA-02")
    void quotas_that_are_over_are_written_down_a_chunk_at_a_time_and_keep_their_balance() {
        town.granted("q-1", DISTRIBUTOR, "100").granted("q-2", DISTRIBUTOR, "100").granted("q-3", DISTRIBUTOR, "100");
        town.house.clocks.advance(Duration.ofDays(366));

        assertThat(town.submit(CouponOperations.EXPIRE_QUOTAS, PLATFORM, new Expire(2)).orThrow()).isEqualTo(new Expired(2));
        assertThat(town.submit(CouponOperations.EXPIRE_QUOTAS, PLATFORM, new Expire(2)).orThrow()).isEqualTo(new Expired(1));
        assertThat(town.submit(CouponOperations.EXPIRE_QUOTAS, PLATFORM, new Expire(2)).orThrow()).isEqualTo(new Expired(0));
        assertThat(town.quotas.all()).allSatisfy(quota -> {
            assertThat(quota.status()).isEqualTo(QuotaStatus.INVALID);
            assertThat(quota.balance()).isEqualTo(yuan("100"));
        });
    }
}
