package org.partnercenter.application.discount;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.customer.CustomerLeft;
import org.partnercenter.application.customer.ResellerTransferred;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Happened;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.discount.DeliveryChange;
import org.partnercenter.domain.discount.DiscountAsk;
import org.partnercenter.domain.discount.DiscountEligibility;
import org.partnercenter.domain.discount.DiscountEvent;
import org.partnercenter.domain.discount.DiscountLine;
import org.partnercenter.domain.discount.DiscountStatus;
import org.partnercenter.domain.discount.ExclusiveDiscount.Keeper;
import org.partnercenter.domain.discount.ExclusiveDiscount;
import org.partnercenter.domain.discount.MarketplaceOffer;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class DiscountModuleTest {

    private static final Caller PLATFORM = Caller.mainAccount(id("platform"), PartyKind.PLATFORM);
    private static final Caller D1 = Caller.mainAccount(id("d-1"), PartyKind.DISTRIBUTOR);
    private static final Caller D2 = Caller.mainAccount(id("d-2"), PartyKind.DISTRIBUTOR);
    private static final Caller S1 = Caller.mainAccount(id("s-1"), PartyKind.SOLUTION_PROVIDER);
    private static final Caller R1 = Caller.reseller(id("r-1"), id("d-1"));
    private static final Caller C1 = Caller.mainAccount(id("c-1"), PartyKind.CUSTOMER);
    private static final Caller C2 = Caller.mainAccount(id("c-2"), PartyKind.CUSTOMER);
    private static final PageRequest TEN = new PageRequest(0, 10);
    private static final Map<PartyId, PartyKind> KINDS = Map.of(id("s-1"), PartyKind.SOLUTION_PROVIDER, id("c-1"), PartyKind.CUSTOMER);

    private final TestHouse house = new TestHouse();
    private final InMemoryDiscounts store = house.transactions.register(new InMemoryDiscounts());
    private final Map<PartyId, Keeper> keepers = new HashMap<>(Map.of(id("c-1"), new Keeper(id("d-1"), Optional.of(id("r-1"))),
            id("c-2"), new Keeper(id("d-1"), Optional.empty())));
    private final Set<PartyId> lost = new HashSet<>();
    private final List<DiscountReviewed> told = new ArrayList<>();
    private final DiscountModule module = new DiscountModule(new DiscountPorts(store.offers(), store, new DiscountPorts.Questions(
            (ids, now) -> eligibilities(ids), ids -> keepers, ids -> KINDS, (scope, type, id) -> List.of()), "https://house/goods/",
            house.clocks, house.ids));

    DiscountModuleTest() {
        house.with(module.useCases()).with(List.of(new Telling()));
        module.listeners().tell(house.news);
        house.news.tell(DiscountReviewed.class, (reviewed, cause, now) -> {
            told.add(reviewed);
            return Effects.none();
        });
    }

    @BeforeEach
    void deliver() {
        for (var offer : List.of(DiscountsContract.offer("p-1", "s", null, 1), DiscountsContract.offer("p-2", "s", "s-1", 1))) {
            house.submit(DiscountOperations.DELIVER, PLATFORM, new DeliverOffer(offer)).orThrow();
        }
    }

    private static PartyId id(String text) {
        return new PartyId(text);
    }

    private Map<PartyId, DiscountEligibility> eligibilities(Set<PartyId> ids) {
        var found = new HashMap<PartyId, DiscountEligibility>();
        ids.forEach(id -> found.put(id, new DiscountEligibility(id.value().startsWith("r"), !id.value().equals("d-2") && !lost.contains(id), id.value().equals("d-1"))));
        return found;
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::code).toList();
    }

    private DiscountAsk ask(String name, String customer, DiscountLine... lines) {
        var now = house.clocks.business();
        return new DiscountAsk(name, id(customer), now.plusSeconds(10), now.plusSeconds(100), List.of(lines));
    }

    private Decision<ExclusiveDiscount> apply(Caller caller, DiscountAsk ask, boolean draft, boolean special) {
        return house.submit(DiscountOperations.APPLICATION, caller, new ApplyForDiscount(ask, draft, special));
    }

    private ExclusiveDiscount passed(String name, String customer) {
        return apply(D1, ask(name, customer, DiscountsContract.line("p-1", 9000)), false, false).orThrow();
    }

    private ExclusiveDiscount waiting(String name, String product) {
        return apply(D1, ask(name, "c-1", DiscountsContract.line(product, 100)), false, true).orThrow();
    }

    @Test
    @Tag("EXD-01")
    @Tag("EXD-05")
    void who_applied_hears_what_the_reviewer_decided_and_must_still_be_eligible_then() {
        var first = waiting("Spring", "p-1");
        lost.add(D1.party());
        assertThat(codes(house.submit(DiscountOperations.APPROVE, PLATFORM, new MoveDiscount(first.id())))).containsExactly(
                "DISCOUNT_APPLICANT_NOT_ELIGIBLE");
        assertThat(told).isEmpty();
        lost.clear();
        var approved = house.submit(DiscountOperations.APPROVE, PLATFORM, new MoveDiscount(first.id())).orThrow();
        assertThat(told).containsExactly(new DiscountReviewed(first.id().value(), D1.party(), id("c-1"), true, approved.ask().from(),
                approved.ask().until()));
        var second = waiting("Summer", "p-2");
        house.submit(DiscountOperations.REJECT, S1, new RejectDiscount(second.id(), "Too low")).orThrow();
        assertThat(told).hasSize(2).last().matches(reviewed -> !reviewed.approved());
        passed("Autumn", "c-2");
        assertThat(told).hasSize(2);
    }

    @Test
    @Tag("EXD-02")
    @Tag("EXD-07")
    void what_was_rejected_gives_its_name_free_and_gets_it_back_only_while_nobody_has_it() {
        var rejected = waiting("Spring", "p-1");
        house.submit(DiscountOperations.REJECT, PLATFORM, new RejectDiscount(rejected.id(), "Too low")).orThrow();
        passed("Spring", "c-2");
        assertThat(codes(house.submit(DiscountOperations.SUBMIT, D1, new SubmitDiscount(rejected.id(), true)))).containsExactly(
                "DISCOUNT_NAME_TAKEN");
        house.submit(DiscountOperations.EDIT, D1, new EditDiscount(rejected.id(), ask("Summer", "c-1",
                DiscountsContract.line("p-1", 9000)))).orThrow();
        assertThat(house.submit(DiscountOperations.SUBMIT, D1, new SubmitDiscount(rejected.id(), false)).isGranted()).isTrue();
    }

    @Test
    @Tag("EXD-04")
    @Tag("EXD-05")
    void offers_of_one_batch_are_right_in_the_end_in_whatever_order() {
        var answers = house.gateway().submit(DiscountOperations.DELIVER, Stream.of(2, 1, 3, 3).map(version -> new Submission<>(PLATFORM,
                Optional.empty(), new DeliverOffer(DiscountsContract.offer("p-9", "s", "s-1", version)), TestHouse.ORIGIN)).toList());

        assertThat(answers).extracting(answer -> answer.decision().orThrow().change()).containsExactly(DeliveryChange.CREATED,
                DeliveryChange.OUTDATED, DeliveryChange.REPLACED, DeliveryChange.UNCHANGED);
        assertThat(codes(house.submit(DiscountOperations.DELIVER, PLATFORM, new DeliverOffer(DiscountsContract.offer("p-8", "s", "c-1", 1)))))
                .containsExactly("DISCOUNT_PRODUCT_SELLER_NOT_FOUND");
        assertThat(module.browse().offers(D1, Optional.of("p-9"), Optional.empty(), TEN).orThrow().items()).extracting(MarketplaceOffer::version)
                .containsExactly(3L);
        assertThat(codes(module.browse().offers(D2, Optional.empty(), Optional.empty(), TEN))).containsExactly("DISCOUNT_VIEWER_OUTSIDE_PROGRAMME");
    }

    @Test
    @Tag("EXD-01")
    @Tag("EXD-12")
    void who_may_apply_can_be_asked_and_others_hear_why_not() {
        assertThat(module.browse().eligibility(D1, Optional.of(id("c-1"))).orThrow()).isEmpty();
        assertThat(module.browse().eligibility(D2, Optional.of(id("c-1"))).orThrow()).extracting(Refusal::code).containsExactly(
                "DISCOUNT_PROGRAMME_MISSING", "DISCOUNT_CERTIFICATION_MISSING", "DISCOUNT_CUSTOMER_NOT_YOURS");
        assertThat(module.browse().eligibility(R1, Optional.empty()).orThrow()).extracting(Refusal::code)
                .containsExactly("DISCOUNT_RESELLER_MAY_NOT_APPLY");
        assertThat(codes(apply(R1, ask("one", "c-1", DiscountsContract.line("p-1", 9000)), false, false)))
                .startsWith("DISCOUNT_RESELLER_MAY_NOT_APPLY");
        assertThat(codes(apply(C1, ask("one", "c-1", DiscountsContract.line("p-1", 9000)), false, false))).containsExactly("CBC.0155");
        assertThat(codes(module.browse().discounts(D2, DiscountFilter.none(), TEN))).containsExactly("DISCOUNT_VIEWER_OUTSIDE_PROGRAMME");
    }

    @Test
    @Tag("EXD-02")
    void in_one_batch_each_sees_the_names_the_others_took() {
        var answers = house.gateway().submit(DiscountOperations.APPLICATION, Stream.of("one", "one", "two").map(name -> new Submission<>(D1,
                Optional.empty(), new ApplyForDiscount(ask(name, "c-1", DiscountsContract.line("p-1", 9000)), false, false),
                TestHouse.ORIGIN)).toList());
        assertThat(answers).extracting(answer -> answer.decision().isGranted()).containsExactly(true, false, true);
        assertThat(codes(answers.get(1).decision())).containsExactly("DISCOUNT_NAME_TAKEN");

        var draft = apply(D1, ask("three", "c-1", DiscountsContract.line("p-1", 9000)), true, false).orThrow();
        assertThat(codes(house.submit(DiscountOperations.EDIT, D1, new EditDiscount(draft.id(), ask("two", "c-1",
                DiscountsContract.line("p-1", 9000)))))).containsExactly("DISCOUNT_NAME_TAKEN");
        var edited = house.submit(DiscountOperations.EDIT, D1, new EditDiscount(draft.id(), ask("three", "c-2",
                DiscountsContract.line("p-1", 9000)))).orThrow();
        assertThat(edited.reseller()).isEmpty();
        assertThat(house.submit(DiscountOperations.SUBMIT, D1, new SubmitDiscount(draft.id(), false)).orThrow().stored())
                .isEqualTo(DiscountStatus.APPROVED);
        assertThat(passed("free again", "c-1").id()).isNotEqualTo(draft.id());
    }

    @Test
    @Tag("EXD-04")
    @Tag("EXD-05")
    @Tag("EXD-07")
    void what_is_outside_the_range_goes_to_its_reviewer_and_nobody_else_decides() {
        assertThat(codes(apply(D1, ask("one", "c-1", DiscountsContract.line("p-2", 100)), false, false))).containsExactly("DISCOUNT_BELOW_RANGE");
        var discount = waiting("one", "p-2");

        assertThat(codes(house.submit(DiscountOperations.APPROVE, PLATFORM, new MoveDiscount(discount.id()))))
                .containsExactly("DISCOUNT_REVIEWED_BY_SELLER");
        assertThat(codes(house.submit(DiscountOperations.APPROVE, D1, new MoveDiscount(discount.id())))).containsExactly("DISCOUNT_NOT_FOUND");
        assertThat(module.browse().reviews(S1, DiscountFilter.none(), TEN).orThrow().items()).containsExactly(discount);
        assertThat(module.browse().review(S1, discount.id()).orThrow().shortfalls()).hasSize(1);
        assertThat(codes(module.browse().review(D1, discount.id()))).containsExactly("DISCOUNT_NOT_FOUND");
        house.submit(DiscountOperations.REJECT, S1, new RejectDiscount(discount.id(), "Too low")).orThrow();
        assertThat(house.submit(DiscountOperations.SUBMIT, D1, new SubmitDiscount(discount.id(), true)).orThrow().stored())
                .isEqualTo(DiscountStatus.MANUAL_REVIEW);
        house.submit(DiscountOperations.APPROVE, S1, new MoveDiscount(discount.id())).orThrow();
        assertThat(codes(house.submit(DiscountOperations.APPROVE, S1, new MoveDiscount(discount.id())))).containsExactly("DISCOUNT_STATE");
        assertThat(house.submit(DiscountOperations.APPROVE, PLATFORM, new MoveDiscount(waiting("two", "p-1").id())).isGranted()).isTrue();
        assertThat(house.outbox.entries()).extracting(entry -> entry.event().type()).contains("org.partnercenter.exclusive-discount.manual-review",
                "org.partnercenter.exclusive-discount.rejected", "org.partnercenter.exclusive-discount.approved");
    }

    @Test
    @Tag("EXD-08")
    @Tag("EXD-09")
    void a_partner_ends_its_own_and_finds_it_in_the_record() {
        var waiting = waiting("one", "p-1");
        assertThat(codes(house.submit(DiscountOperations.WITHDRAW, D2, new MoveDiscount(waiting.id())))).containsExactly("DISCOUNT_NOT_FOUND");
        assertThat(module.browse().possibilities(waiting)).filteredOn(Possibility::isPossible).extracting(Possibility::event)
                .containsExactly("APPROVE", "REJECT", "WITHDRAW");
        house.submit(DiscountOperations.WITHDRAW, D1, new MoveDiscount(waiting.id())).orThrow();
        var deleted = house.submit(DiscountOperations.DELETE, D1, new MoveDiscount(passed("two", "c-1").id())).orThrow();
        var effective = passed("three", "c-1");
        house.clocks.advance(Duration.ofSeconds(10));
        assertThat(codes(house.submit(DiscountOperations.DELETE, D1, new MoveDiscount(effective.id())))).containsExactly("DISCOUNT_STATE");
        var invalidated = house.submit(DiscountOperations.INVALIDATE, D1, new MoveDiscount(effective.id())).orThrow();

        assertThat(module.browse().record(D1, TEN).orThrow().items()).containsExactly(invalidated, deleted);
        assertThat(module.browse().discount(D1, waiting.id()).orThrow().stored()).isEqualTo(DiscountStatus.WITHDRAWN);
        assertThat(codes(module.browse().discount(R1, waiting.id()))).containsExactly("DISCOUNT_NOT_FOUND");
    }

    @Test
    @Tag("EXD-10")
    @Tag("EXD-11")
    @Tag("EXD-12")
    @Tag("EXD-13")
    void goods_are_shown_with_their_link_while_the_discount_is_in_effect() {
        var discount = passed("one", "c-1");
        assertThat(module.browse().goods(D1, GoodsFilter.none(), TEN).orThrow().items()).isEmpty();
        house.clocks.advance(Duration.ofSeconds(10));

        var goods = module.browse().goods(R1, GoodsFilter.none(), TEN).orThrow().items().getFirst();
        assertThat(module.browse().link(goods)).isEqualTo("https://house/goods/" + discount.id() + "-1");
        assertThat(module.browse().goods(C1, goods.id().toString()).orThrow()).isEqualTo(goods);
        assertThat(codes(module.browse().goods(C2, goods.id().toString()))).containsExactly("DISCOUNTED_GOODS_NOT_FOUND");
        for (var wrong : List.of("x", "-1", "x-0", "x-101", "x-01", "x-1000", "a b-1")) {
            assertThat(codes(module.browse().goods(D1, wrong))).as(wrong).containsExactly("DISCOUNTED_GOODS_NOT_FOUND");
        }
        assertThat(codes(module.browse().goods(D2, GoodsFilter.none(), TEN))).containsExactly("DISCOUNT_VIEWER_OUTSIDE_PROGRAMME");
        house.clocks.advance(Duration.ofSeconds(91));
        assertThat(module.browse().goods(C1, GoodsFilter.none(), TEN).orThrow().items()).isEmpty();
        assertThat(module.browse().timeline(D1, discount)).extracting(Happened::what).containsExactly("BEGIN", "RUN_OUT");
    }

    @Test
    @Tag("EXD-06")
    void with_its_customer_a_discount_ends_and_with_another_reseller_it_goes_on() {
        var pending = passed("one", "c-1");
        var waiting = waiting("two", "p-1");
        var others = passed("three", "c-2");
        var draft = apply(D1, ask("four", "c-1", DiscountsContract.line("p-1", 9000)), true, false).orThrow();

        tell(new ResellerTransferred(id("c-1"), id("d-1"), Optional.of(id("r-1")), Optional.of(id("r-2"))));
        assertThat(module.browse().discount(D1, pending.id()).orThrow().reseller()).contains(id("r-2"));
        tell(new CustomerLeft(id("c-1"), id("d-1"), Optional.of(id("r-2")), AssociationType.RESALE));
        keepers.remove(id("c-1"));

        var ended = module.browse().discount(D1, pending.id()).orThrow();
        assertThat(ended.stored()).isEqualTo(DiscountStatus.DELETED);
        assertThat(ended.end().orElseThrow().how()).isEqualTo(DiscountEvent.LOSE_CUSTOMER);
        assertThat(module.browse().timeline(D1, ended)).extracting(Happened::what).containsExactly("LOSE_CUSTOMER");
        assertThat(module.browse().discount(D1, waiting.id()).orThrow().stored()).isEqualTo(DiscountStatus.WITHDRAWN);
        assertThat(module.browse().discount(D1, others.id()).orThrow()).isEqualTo(others);
        assertThat(codes(house.submit(DiscountOperations.SUBMIT, D1, new SubmitDiscount(draft.id(), false))))
                .containsExactly("DISCOUNT_CUSTOMER_NOT_YOURS");
    }

    private void tell(Object news) {
        house.submit(Telling.OPERATION, PLATFORM, new Told(news)).orThrow();
    }

    /** News of a neighbour's. */
    record Told(Object news) {
    }

    /** The neighbour's command that makes them. */
    private static final class Telling implements UseCase<Told, String> {

        static final Operation<Told, String> OPERATION = new Operation<>("tell", Told.class, String.class, Set.of(PartyKind.PLATFORM), Set.of());

        @Override
        public Operation<Told, String> operation() {
            return OPERATION;
        }

        @Override
        public List<Outcome<String>> decide(List<Request<Told>> requests, Instant now) {
            return requests.stream().map(request -> Outcome.granted("", Subject.of("news", "", Viewers.none()),
                    Effects.news(request.command().news()))).toList();
        }
    }
}
