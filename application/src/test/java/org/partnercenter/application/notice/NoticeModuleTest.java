package org.partnercenter.application.notice;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.coupon.CouponIssued;
import org.partnercenter.application.coupon.CouponReclaimed;
import org.partnercenter.application.coupon.QuotaMoved;
import org.partnercenter.application.customer.CustomerAssociated;
import org.partnercenter.application.customer.CustomerLeft;
import org.partnercenter.application.customer.ModelSwitched;
import org.partnercenter.application.customer.ResellerTransferred;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.testing.InMemoryMessages;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Medium;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Receiver;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.notice.NoticeKind;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class NoticeModuleTest {

    /** @param news what the command brings about */
    record Happen(List<Object> news) {
    }

    private static final Operation<Happen, String> HAPPEN = new Operation<>("test-happen", Happen.class, String.class,
            Set.of(PartyKind.PLATFORM), Set.of());
    private static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);
    private static final Caller DISTRIBUTOR = Caller.mainAccount(new PartyId("distributor"), PartyKind.DISTRIBUTOR);
    private static final Caller RESELLER = Caller.reseller(new PartyId("reseller"), DISTRIBUTOR.party());
    private static final Caller CUSTOMER = Caller.mainAccount(new PartyId("customer"), PartyKind.CUSTOMER);
    private static final Receiver MAIL = new Receiver(Medium.MAIL, "customer@example.com");
    private static final Instant END = Instant.parse("2027-01-01T00:00:00Z");
    private static final Money TEN = Money.of("10.00", "CNY");

    private final TestHouse house = new TestHouse();
    private final InMemoryNotices store = house.transactions.register(new InMemoryNotices());
    private final InMemoryMessages messages = house.transactions.register(new InMemoryMessages());
    private final Map<PartyId, AddressesOf.Address> addresses = new HashMap<>();
    private final NoticeModule module = new NoticeModule(new NoticePorts(store, ids -> addresses.entrySet().stream()
            .filter(entry -> ids.contains(entry.getKey())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
            messages, Rulebook.texts(), house.clocks));

    @BeforeEach
    void furnish() {
        for (var caller : List.of(PLATFORM, DISTRIBUTOR, RESELLER, CUSTOMER)) {
            addresses.put(caller.party(), new AddressesOf.Address(Viewers.ofCaller(caller),
                    Optional.of(MAIL).filter(mail -> caller == CUSTOMER)));
        }
        NoticeTable.fill(house.news);
        house.with(module.useCases()).with(List.of(new Happening())).posting(module.board());
    }

    private static final class Happening implements UseCase<Happen, String> {

        @Override
        public Operation<Happen, String> operation() {
            return HAPPEN;
        }

        @Override
        public List<Outcome<String>> decide(List<Request<Happen>> requests, Instant now) {
            return requests.stream().map(request -> Outcome.granted("done", Subject.of("test", "1", Viewers.none()),
                    Effects.news(request.command().news().toArray()))).toList();
        }
    }

    private void happen(Object... news) {
        house.submit(HAPPEN, PLATFORM, new Happen(Arrays.asList(news))).orThrow();
    }

    private List<NoticeKind> kinds(Caller caller) {
        return module.browse().list(caller, false, new PageRequest(0, 100)).orThrow().page().items().stream()
                .map(Notice::kind).toList();
    }

    @Test
    void customers_are_told_what_becomes_of_them_and_of_their_coupons() {
        var partner = DISTRIBUTOR.party();
        var id = CUSTOMER.party();
        happen(new CustomerAssociated(id, partner, Optional.empty(), AssociationType.RESALE));
        happen(new ModelSwitched(id, partner, Optional.empty(), AssociationType.REFERRAL));
        happen(new ResellerTransferred(id, partner, Optional.empty(), Optional.of(RESELLER.party())));
        happen(new ResellerTransferred(id, partner, Optional.of(RESELLER.party()), Optional.empty()));
        happen(new CouponIssued("k-1", id, TEN, END));
        happen(new CustomerLeft(id, partner, Optional.empty(), AssociationType.RESALE), new CouponReclaimed("k-1", id, TEN));

        assertThat(kinds(CUSTOMER)).containsExactly(NoticeKind.COUPON_RECLAIMED, NoticeKind.CUSTOMER_LEFT, NoticeKind.COUPON_ISSUED,
                NoticeKind.RESELLER_REMOVED, NoticeKind.RESELLER_CHANGED, NoticeKind.MODEL_SWITCHED, NoticeKind.CUSTOMER_ASSOCIATED);
        assertThat(kinds(DISTRIBUTOR)).isEmpty();
    }

    @Test
    void holders_are_told_what_others_do_to_their_quota() {
        for (var what : List.of("GRANTED", "IN_ADJUSTMENT", "ADJUSTED", "FROZEN", "UNFROZEN", "INVALIDATED", "PASSED_ON", "TAKEN_BACK")) {
            boolean below = what.equals("PASSED_ON") || what.equals("TAKEN_BACK");
            happen(new QuotaMoved(what, "q-1", (below ? RESELLER : DISTRIBUTOR).party(), DISTRIBUTOR.party(), TEN, TEN));
        }

        assertThat(kinds(DISTRIBUTOR)).containsExactly(NoticeKind.QUOTA_INVALIDATED, NoticeKind.QUOTA_UNFROZEN,
                NoticeKind.QUOTA_FROZEN, NoticeKind.QUOTA_ADJUSTED, NoticeKind.QUOTA_IN_ADJUSTMENT, NoticeKind.QUOTA_GRANTED);
        assertThat(kinds(RESELLER)).containsExactly(NoticeKind.QUOTA_TAKEN_BACK, NoticeKind.QUOTA_PASSED_ON);
    }

    @Test
    void every_fact_that_a_text_mentions_is_told() {
        customers_are_told_what_becomes_of_them_and_of_their_coupons();
        holders_are_told_what_others_do_to_their_quota();

        for (var caller : List.of(CUSTOMER, DISTRIBUTOR, RESELLER)) {
            module.browse().list(caller, false, new PageRequest(0, 100)).orThrow().page().items().forEach(notice ->
                    assertThat(notice.kind().text(Rulebook.texts(), notice.facts(), Language.EN_US)).doesNotContain("?", "{"));
        }
    }

    @Test
    void the_notices_of_a_whole_batch_are_stored_at_once_and_those_for_nobody_are_not() {
        var news = IntStream.range(0, 100).<Object>mapToObj(n -> new CouponIssued("k-" + n, CUSTOMER.party(), TEN, END)).toList();
        var batch = IntStream.range(0, 3).mapToObj(n -> new Submission<>(PLATFORM, Optional.empty(), new Happen(news), TestHouse.ORIGIN))
                .toList();
        house.gateway().submit(HAPPEN, batch);
        happen(new CouponIssued("k", new PartyId("nobody"), TEN, END), new CouponIssued("k", PLATFORM.party(), TEN, END));

        assertThat(store.calls()).isEqualTo(1);
        assertThat(module.browse().list(CUSTOMER, true, new PageRequest(0, 1)).orThrow().unread()).isEqualTo(300);
    }

    @Test
    void a_mail_goes_to_those_with_an_address_in_their_language_unless_they_want_none() {
        var issued = new CouponIssued("k-1", CUSTOMER.party(), TEN, END);
        happen(issued, new QuotaMoved("FROZEN", "q-1", DISTRIBUTOR.party(), DISTRIBUTOR.party(), TEN, TEN));
        set(new NoticeSetting(Language.EN_US, true));
        happen(issued);
        set(new NoticeSetting(Language.EN_US, false));
        happen(issued);

        assertThat(messages.queued()).extracting(mail -> mail.to(), mail -> mail.subject().reveal())
                .containsExactly(tuple(MAIL, "您收到优惠券"),
                        tuple(MAIL, "A coupon for you"));
        assertThat(messages.queued().getLast().text().reveal()).contains("k-1", "10.00 CNY");
        assertThat(kinds(CUSTOMER)).hasSize(3);
    }

    private void set(NoticeSetting setting) {
        assertThat(house.submit(NoticeOperations.SET, CUSTOMER, new SetNotices(setting)).orThrow()).isEqualTo(setting);
        assertThat(module.browse().setting(CUSTOMER).orThrow()).isEqualTo(setting);
    }

    @Test
    void without_a_way_to_send_mails_there_is_the_list() {
        messages.carried.remove(Medium.MAIL);
        happen(new CouponIssued("k-1", CUSTOMER.party(), TEN, END));

        assertThat(messages.queued()).isEmpty();
        assertThat(kinds(CUSTOMER)).hasSize(1);
    }

    @Test
    void each_reads_its_own_and_nobody_elses() {
        happen(new CouponIssued("k-1", CUSTOMER.party(), TEN, END));
        var notice = module.browse().list(CUSTOMER, false, new PageRequest(0, 1)).orThrow().page().items().getFirst();

        for (var other : List.of(DISTRIBUTOR, RESELLER)) {
            assertThat(house.submit(NoticeOperations.READ, other, new ReadNotice(notice.id())).refusals())
                    .extracting(Refusal::code).containsExactly("NOTICE_NOT_FOUND");
            assertThat(module.browse().show(other, notice.id()).refusals()).extracting(Refusal::code)
                    .containsExactly("NOTICE_NOT_FOUND");
        }
        assertThat(module.browse().list(PLATFORM, false, new PageRequest(0, 1)).isGranted()).isFalse();
        assertThat(house.submit(NoticeOperations.READ, CUSTOMER, new ReadNotice(notice.id())).orThrow().read())
                .contains(house.clocks.real());
        assertThat(module.browse().list(CUSTOMER, true, new PageRequest(0, 1)).orThrow().unread()).isZero();
    }

    @Test
    void notices_are_kept_for_half_a_year() {
        happen(new CouponIssued("k-1", CUSTOMER.party(), TEN, END));
        house.clocks.advanceReal(Duration.ofDays(180));
        module.forgetting().doPortion();
        assertThat(kinds(CUSTOMER)).hasSize(1);

        house.clocks.advanceReal(Duration.ofSeconds(1));
        module.forgetting().doPortion();

        assertThat(kinds(CUSTOMER)).isEmpty();
    }
}
