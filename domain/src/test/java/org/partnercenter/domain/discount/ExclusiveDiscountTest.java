package org.partnercenter.domain.discount;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.discount.ExclusiveDiscount.Keeper;
import org.partnercenter.domain.discount.ExclusiveDiscount.Surroundings;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ExclusiveDiscountTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    private static final Instant FROM = NOW.plusSeconds(60);
    private static final Instant UNTIL = NOW.plusSeconds(3600);
    private static final PartyId PARTNER = new PartyId("d-1");
    private static final PartyId CUSTOMER = new PartyId("c-1");
    private static final PartyId SELLER = new PartyId("s-1");
    private static final DiscountId ID = new DiscountId("x-1");
    private static final DiscountEligibility GOOD = new DiscountEligibility(false, true, true);
    private static final MarketplaceOffer JOINT = offer("p-1", "s", ProductOwnership.JOINT, null, 1);
    private static final MarketplaceOffer OWN = offer("p-2", "s", ProductOwnership.ORDINARY, "s-1", 1);
    private static final DiscountAsk INSIDE = ask(line("p-1", "s", 8000, 1000));
    private static final DiscountAsk OUTSIDE = ask(line("p-1", "s", 7999, 1001));

    private static MarketplaceOffer offer(String product, String specification, ProductOwnership ownership, String seller, long version) {
        return new MarketplaceOffer(new OfferKey(product, specification), ownership, Optional.ofNullable(seller).map(PartyId::new),
                new OfferTerms("Product", OfferCharging.PERIOD, Optional.of(OfferPeriod.MONTH), "resale", new Ratio(8000), new Ratio(1000)),
                version);
    }

    private static DiscountLine line(String product, String specification, int discount, int share) {
        return DiscountLine.asked(new OfferKey(product, specification), new Ratio(discount), new Ratio(share));
    }

    private static DiscountAsk ask(DiscountLine... lines) {
        return new DiscountAsk("Name", CUSTOMER, FROM, UNTIL, List.of(lines));
    }

    private static Surroundings around(DiscountEligibility applicant, String partner, boolean taken) {
        var offers = new HashMap<OfferKey, MarketplaceOffer>();
        List.of(JOINT, OWN, offer("p-3", "s", ProductOwnership.ORDINARY, "s-2", 1), offer("p-4", "s", ProductOwnership.SELF_SERVICE, null, 1))
                .forEach(each -> offers.put(each.key(), each));
        return new Surroundings(applicant, Optional.ofNullable(partner).map(id -> new Keeper(new PartyId(id), Optional.of(new PartyId("r-1")))),
                taken, offers);
    }

    private static Surroundings around() {
        return around(GOOD, "d-1", false);
    }

    private static Decision<ExclusiveDiscount> apply(DiscountAsk ask, boolean special) {
        return ExclusiveDiscount.apply(ID, PARTNER, ask, special, around(), NOW);
    }

    private static ExclusiveDiscount in(DiscountStatus status) {
        var passed = apply(INSIDE, false).orThrow();
        var waiting = apply(OUTSIDE, true).orThrow();
        return switch (status) {
            case DRAFT -> ExclusiveDiscount.draft(ID, PARTNER, INSIDE, around(), NOW).orThrow();
            case MANUAL_REVIEW -> waiting;
            case REJECTED -> waiting.reject(Optional.empty(), "No", NOW).orThrow().edit(INSIDE, around(), NOW).orThrow();
            case WITHDRAWN -> waiting.withdraw(PARTNER, NOW).orThrow();
            case APPROVED, PENDING_EFFECT, EFFECTIVE, EXPIRED -> passed;
            case DELETED -> passed.delete(PARTNER, NOW).orThrow();
            case INVALIDATED -> passed.invalidate(PARTNER, FROM).orThrow();
        };
    }

    private static Instant when(DiscountStatus status) {
        return switch (status) {
            case EFFECTIVE, INVALIDATED -> FROM;
            case EXPIRED -> UNTIL.plusNanos(1);
            case DRAFT, MANUAL_REVIEW, REJECTED, WITHDRAWN, APPROVED, PENDING_EFFECT, DELETED -> NOW;
        };
    }

    private static Optional<DiscountStatus> after(DiscountStatus status, DiscountEvent event) {
        var discount = in(status);
        var now = when(status);
        Decision<ExclusiveDiscount> decision = switch (event) {
            case EDIT -> discount.edit(INSIDE, around(), now);
            case PASS -> discount.submit(false, around(), now);
            case REQUEST -> status == DiscountStatus.DRAFT || status == DiscountStatus.REJECTED
                    ? discount.edit(OUTSIDE, around(), now).flatMap(edited -> edited.submit(true, around(), now))
                    : discount.submit(true, around(), now);
            case APPROVE -> discount.approve(Optional.empty(), GOOD, Optional.empty(), now);
            case REJECT -> discount.reject(Optional.empty(), "No", now);
            case WITHDRAW -> discount.withdraw(PARTNER, now);
            case DELETE -> discount.delete(PARTNER, now);
            case INVALIDATE -> discount.invalidate(PARTNER, now);
            case LOSE_CUSTOMER -> discount.loseCustomer(PARTNER, now);
            case SAVE, SCHEDULE, BEGIN, RUN_OUT -> throw new IllegalArgumentException("nobody asks for " + event);
        };
        return decision.fold(next -> Optional.of(next.stored()), refusals -> {
            assertThat(refusals).as(status + " " + event).allMatch(each -> each.is(DiscountRefusal.DISCOUNT_STATE));
            return Optional.empty();
        });
    }

    private static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    @Test
    @Tag("EXD-07")
    @Tag("EXD-08")
    @Tag("EXD-09")
    void every_state_and_event_does_what_the_table_says() {
        var rows = new ArrayList<String>();
        for (var state : DiscountStatus.values()) {
            for (var event : DiscountEvent.values()) {
                var next = DiscountTransition.TABLE.next(state, event);
                next.ifPresent(to -> rows.add(state + " " + event + " " + to));
                if (state != DiscountStatus.APPROVED && (event.isAsked() || event == DiscountEvent.LOSE_CUSTOMER)
                        && event != DiscountEvent.SAVE) {
                    assertThat(in(state).status(when(state))).isEqualTo(state);
                    assertThat(after(state, event)).as(state + " " + event).isEqualTo(next);
                }
            }
        }

        assertThat(rows).containsExactly("DRAFT EDIT DRAFT", "DRAFT PASS APPROVED", "DRAFT REQUEST MANUAL_REVIEW", "DRAFT DELETE DELETED",
                "MANUAL_REVIEW APPROVE APPROVED", "MANUAL_REVIEW REJECT REJECTED", "MANUAL_REVIEW WITHDRAW WITHDRAWN",
                "MANUAL_REVIEW LOSE_CUSTOMER WITHDRAWN", "REJECTED EDIT REJECTED", "REJECTED PASS APPROVED", "REJECTED REQUEST MANUAL_REVIEW",
                "APPROVED SCHEDULE PENDING_EFFECT", "PENDING_EFFECT BEGIN EFFECTIVE", "PENDING_EFFECT DELETE DELETED",
                "PENDING_EFFECT LOSE_CUSTOMER DELETED", "EFFECTIVE RUN_OUT EXPIRED", "EFFECTIVE INVALIDATE INVALIDATED",
                "EFFECTIVE LOSE_CUSTOMER INVALIDATED");
        assertThat(DiscountTransition.TABLE.next(null, DiscountEvent.SAVE)).contains(DiscountStatus.DRAFT);
        assertThat(DiscountTransition.TABLE.next(null, DiscountEvent.PASS)).contains(DiscountStatus.APPROVED);
        assertThat(DiscountTransition.TABLE.next(null, DiscountEvent.REQUEST)).contains(DiscountStatus.MANUAL_REVIEW);
    }

    @Test
    @Tag("EXD-03")
    void what_is_approved_waits_works_and_is_over_by_the_clock() {
        var approved = in(DiscountStatus.APPROVED);

        assertThat(approved.status(FROM.minusNanos(1))).isEqualTo(DiscountStatus.PENDING_EFFECT);
        assertThat(approved.status(FROM)).isEqualTo(DiscountStatus.EFFECTIVE);
        assertThat(approved.status(UNTIL)).isEqualTo(DiscountStatus.EFFECTIVE);
        assertThat(approved.status(UNTIL.plusNanos(1))).isEqualTo(DiscountStatus.EXPIRED);
    }

    @Test
    @Tag("EXD-03")
    void it_starts_later_than_now_and_ends_after_it_starts() {
        var late = new DiscountAsk("Name", CUSTOMER, NOW, UNTIL, INSIDE.lines());
        assertThat(reasons(apply(late, false))).containsExactly("DISCOUNT_STARTS_TOO_EARLY");
        assertThat(apply(new DiscountAsk("Name", CUSTOMER, NOW.plusNanos(1), UNTIL, INSIDE.lines()), false).isGranted()).isTrue();
        var backwards = new DiscountAsk("Name", CUSTOMER, FROM, FROM, INSIDE.lines());
        assertThat(reasons(apply(backwards, false))).containsExactly("DISCOUNT_ENDS_BEFORE_IT_STARTS");
        assertThat(reasons(ExclusiveDiscount.draft(ID, PARTNER, backwards, around(), NOW))).containsExactly("DISCOUNT_ENDS_BEFORE_IT_STARTS");
        assertThat(ExclusiveDiscount.draft(ID, PARTNER, late, around(), NOW).isGranted()).isTrue();
        assertThat(reasons(in(DiscountStatus.MANUAL_REVIEW).approve(Optional.empty(), GOOD, Optional.empty(), UNTIL))).containsExactly("DISCOUNT_IS_OVER");
        var belated = in(DiscountStatus.MANUAL_REVIEW).approve(Optional.empty(), GOOD, Optional.empty(), UNTIL.minusNanos(1)).orThrow();
        assertThat(belated.status(UNTIL)).isEqualTo(DiscountStatus.EFFECTIVE);
        assertThat(belated.ask().from()).as("nothing is granted backwards").isEqualTo(UNTIL.minusNanos(1));
        assertThat(in(DiscountStatus.MANUAL_REVIEW).approve(Optional.empty(), GOOD, Optional.empty(), NOW).orThrow().ask().from()).isEqualTo(FROM);
    }

    @Test
    @Tag("EXD-04")
    void inside_the_range_it_passes_and_outside_it_is_told_by_how_much() {
        var passed = apply(INSIDE, false).orThrow();
        assertThat(passed.stored()).isEqualTo(DiscountStatus.APPROVED);
        assertThat(passed.review().orElseThrow().special()).isFalse();
        assertThat(passed.review().orElseThrow().decidedAt()).contains(NOW);
        assertThat(apply(INSIDE, true).orThrow().stored()).isEqualTo(DiscountStatus.APPROVED);

        var refused = apply(OUTSIDE, false);
        assertThat(reasons(refused)).containsExactly("DISCOUNT_BELOW_RANGE", "DISCOUNT_SHARE_ABOVE_RANGE");
        assertThat(refused.refusals().get(0).facts()).containsEntry("asked", "0.7999").containsEntry("allowed", "0.8000")
                .containsEntry("outside_by", "0.0001").containsEntry("product_id", "p-1").containsEntry("specification", "s");
        assertThat(refused.refusals().get(1).facts()).containsEntry("outside_by", "0.0001");
        assertThat(Rulebook.texts().sentence(refused.refusals().get(0), Language.EN_US)).contains("0.7999", "0.8000", "0.0001");

        var waiting = apply(OUTSIDE, true).orThrow();
        assertThat(waiting.stored()).isEqualTo(DiscountStatus.MANUAL_REVIEW);
        assertThat(waiting.review().orElseThrow().special()).isTrue();
        assertThat(waiting.shortfalls()).isEqualTo(refused.refusals());
        assertThat(passed.shortfalls()).isEmpty();
    }

    @Test
    @Tag("EXD-05")
    void one_application_has_one_reviewer() {
        assertThat(reasons(apply(ask(line("p-1", "s", 8000, 0), line("p-2", "s", 8000, 0)), false))).containsExactly("DISCOUNT_REVIEWERS_DIFFER");
        assertThat(reasons(apply(ask(line("p-2", "s", 8000, 0), line("p-3", "s", 8000, 0)), false))).containsExactly("DISCOUNT_REVIEWERS_DIFFER");
        assertThat(apply(ask(line("p-1", "s", 8000, 0), line("p-4", "s", 8000, 0)), false).orThrow().review().orElseThrow().reviewer().kind())
                .isEqualTo(ReviewerKind.VENDOR);

        var sellers = apply(ask(line("p-2", "s", 100, 0)), true).orThrow();
        assertThat(sellers.seller()).contains(SELLER);
        assertThat(sellers.review().orElseThrow().reviewer().kind()).isEqualTo(ReviewerKind.SELLER);
        assertThat(reasons(sellers.approve(Optional.empty(), GOOD, Optional.empty(), NOW))).containsExactly("DISCOUNT_REVIEWED_BY_SELLER");
        assertThat(reasons(sellers.reject(Optional.of(new PartyId("s-2")), "No", NOW))).containsExactly("DISCOUNT_REVIEWED_BY_SELLER");
        assertThat(sellers.approve(Optional.of(SELLER), GOOD, Optional.empty(), NOW).orThrow().stored()).isEqualTo(DiscountStatus.APPROVED);
        assertThat(sellers.reject(Optional.of(SELLER), "No", NOW).orThrow().review().orElseThrow().reason()).contains("No");
    }

    @Test
    @Tag("EXD-01")
    @Tag("EXD-02")
    @Tag("EXD-06")
    @Tag("EXD-12")
    void all_that_stands_against_an_application_is_told_at_once() {
        var nobody = new DiscountEligibility(false, false, false);
        var ask = ask(line("p-1", "s", 1, 0), line("p-1", "s", 1, 0), line("p-9", "s", 1, 0));
        assertThat(reasons(ExclusiveDiscount.apply(ID, PARTNER, ask, true, around(nobody, "d-2", true), NOW))).containsExactly(
                "DISCOUNT_PROGRAMME_MISSING", "DISCOUNT_CERTIFICATION_MISSING", "DISCOUNT_CUSTOMER_NOT_YOURS", "DISCOUNT_NAME_TAKEN",
                "DISCOUNT_LINE_TWICE", "DISCOUNT_OFFER_UNKNOWN");
        assertThat(reasons(ExclusiveDiscount.draft(ID, PARTNER, INSIDE, around(GOOD, null, false), NOW)))
                .containsExactly("DISCOUNT_CUSTOMER_NOT_YOURS");
        assertThat(apply(ask(line("p-1", "s", 8000, 0), line("p-4", "s", 9000, 500)), false).orThrow().reseller()).contains(new PartyId("r-1"));

        var reseller = new DiscountEligibility(true, true, false);
        assertThat(reseller.againstApplying()).extracting(Refusal::reason).containsExactly("DISCOUNT_RESELLER_APPLIES");
        assertThat(reseller.againstViewing()).isEmpty();
        assertThat(nobody.againstViewing()).extracting(Refusal::reason).containsExactly("DISCOUNT_VIEWER_OUTSIDE_PROGRAMME");
        assertThat(GOOD.againstApplying()).isEmpty();
    }

    @Test
    @Tag("EXD-05")
    void nobody_reviews_what_it_asks_for_itself() {
        var own = new ExclusiveDiscount(ID, SELLER, Optional.empty(), ask(line("p-2", "s", 100, 0)), DiscountStatus.DRAFT, NOW, Optional.empty(),
                Optional.empty()).submit(true, around(GOOD, SELLER.value(), false), NOW).orThrow();

        assertThat(own.seller()).isEmpty();
        assertThat(reasons(own.approve(Optional.of(SELLER), GOOD, Optional.empty(), NOW))).containsExactly("DISCOUNT_REVIEWED_BY_SELLER");
    }

    @Test
    @Tag("EXD-05")
    @Tag("EXD-07")
    void what_was_submitted_again_is_not_approved_by_who_saw_the_one_before_and_is_not_shown_to_its_seller_as_a_draft() {
        var first = apply(ask(line("p-2", "s", 100, 0)), true).orThrow();
        var edited = first.reject(Optional.of(SELLER), "Too low", NOW).orThrow().edit(ask(line("p-2", "s", 50, 0)), around(), NOW).orThrow();
        assertThat(edited.seller()).isEmpty();
        var again = edited.submit(true, around(), NOW.plusSeconds(3)).orThrow();

        assertThat(again.seller()).contains(SELLER);
        assertThat(reasons(again.approve(Optional.of(SELLER), GOOD, Optional.of(NOW.truncatedTo(ChronoUnit.SECONDS)), NOW.plusSeconds(4))))
                .containsExactly("DISCOUNT_SUBMITTED_AGAIN");
        assertThat(again.approve(Optional.of(SELLER), GOOD, Optional.of(NOW.plusSeconds(3).truncatedTo(ChronoUnit.SECONDS)), NOW.plusSeconds(4))
                .isGranted()).isTrue();
    }

    @Test
    @Tag("EXD-07")
    void a_rejected_one_is_changed_and_submitted_again() {
        var rejected = apply(OUTSIDE, true).orThrow().reject(Optional.empty(), "Too low", NOW).orThrow();
        assertThat(rejected.review().orElseThrow().reason()).contains("Too low");
        assertThat(reasons(rejected.submit(false, around(), NOW))).containsExactly("DISCOUNT_BELOW_RANGE", "DISCOUNT_SHARE_ABOVE_RANGE");

        var edited = rejected.edit(INSIDE, around(), NOW).orThrow();
        assertThat(edited.review().orElseThrow().reason()).contains("Too low");
        var again = edited.submit(false, around(), NOW).orThrow();
        assertThat(again.stored()).isEqualTo(DiscountStatus.APPROVED);
        assertThat(again.review().orElseThrow().reason()).isEmpty();
    }

    @Test
    @Tag("EXD-09")
    void how_it_was_ended_is_kept() {
        assertThat(in(DiscountStatus.DELETED).end()).contains(new DiscountEnd(NOW, PARTNER, DiscountEvent.DELETE));
        assertThat(in(DiscountStatus.PENDING_EFFECT).loseCustomer(CUSTOMER, NOW).orThrow().end())
                .contains(new DiscountEnd(NOW, CUSTOMER, DiscountEvent.LOSE_CUSTOMER));
    }

    @Test
    @Tag("EXD-08")
    void what_can_be_done_is_told_with_what_forbids_the_rest() {
        var possible = in(DiscountStatus.DRAFT).possibilities(around(), NOW);
        assertThat(possible).filteredOn(Possibility::isPossible).extracting(Possibility::event).containsExactly("EDIT", "PASS", "DELETE");
        assertThat(possible).filteredOn(each -> each.event().equals("REQUEST")).flatExtracting(Possibility::refusals)
                .extracting("reason").containsExactly("DISCOUNT_INSIDE_RANGE");
        assertThat(in(DiscountStatus.MANUAL_REVIEW).possibilities(around(), NOW)).filteredOn(Possibility::isPossible)
                .extracting(Possibility::event).containsExactly("APPROVE", "REJECT", "WITHDRAW");
        assertThat(in(DiscountStatus.EFFECTIVE).possibilities(around(), FROM)).filteredOn(Possibility::isPossible)
                .extracting(Possibility::event).containsExactly("INVALIDATE");
        assertThat(in(DiscountStatus.REJECTED).edit(OUTSIDE, around(), NOW).orThrow().possibilities(around(), NOW))
                .filteredOn(Possibility::isPossible).extracting(Possibility::to).containsExactly("REJECTED", "MANUAL_REVIEW");
    }

    @Test
    @Tag("EXD-05")
    void the_latest_version_of_an_offer_counts_and_it_has_a_seller_where_that_reviews() {
        assertThat(JOINT.deliver(Optional.empty(), false).orThrow()).isEqualTo(DeliveryChange.CREATED);
        assertThat(JOINT.deliver(Optional.of(JOINT), false).orThrow()).isEqualTo(DeliveryChange.UNCHANGED);
        assertThat(offer("p-1", "s", ProductOwnership.JOINT, null, 2).deliver(Optional.of(JOINT), false).orThrow())
                .isEqualTo(DeliveryChange.REPLACED);
        assertThat(JOINT.deliver(Optional.of(offer("p-1", "s", ProductOwnership.JOINT, null, 2)), false).orThrow())
                .isEqualTo(DeliveryChange.OUTDATED);
        assertThat(reasons(offer("p-1", "s", ProductOwnership.SELF_SERVICE, "s-1", 1).deliver(Optional.of(JOINT), true)))
                .containsExactly("DISCOUNT_OFFER_VERSION_TAKEN", "DISCOUNT_OFFER_SELLER_UNUSED");
        assertThat(reasons(offer("p-1", "s", ProductOwnership.ORDINARY, null, 1).deliver(Optional.empty(), false)))
                .containsExactly("DISCOUNT_OFFER_SELLER_MISSING");
        assertThat(reasons(OWN.deliver(Optional.empty(), false))).containsExactly("DISCOUNT_OFFER_SELLER_UNKNOWN");
        assertThat(OWN.deliver(Optional.empty(), true).isGranted()).isTrue();
    }

    @ParameterizedTest
    @Tag("EXD-04")
    @CsvSource({"0,0.0000", "1,1.0000", "0.8,0.8000", "0.12340,0.1234", "1.0000,1.0000", "0.12345,", "-0.1,", "1.0001,", "1E+1000000000,",
            "1E-1000000000,"})
    void ratios_are_zero_to_one_to_four_decimals(String number, String ratio) {
        assertThat(Ratio.of(new BigDecimal(number)).map(Ratio::toString)).isEqualTo(Optional.ofNullable(ratio));
    }

    @Test
    void what_is_no_application_cannot_be_made() {
        assertThatThrownBy(() -> ask()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> line("p-1", "s", 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ratio(10_001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OfferKey("a b", "s")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Map.of(new OfferKey("a", "b"), 1)).containsKey(new OfferKey("a", "b"));
    }

    @Test
    @Tag("EXD-01")
    void an_applicant_that_lost_what_it_needs_is_not_approved_any_more() {
        for (var lost : List.of(new DiscountEligibility(false, false, true), new DiscountEligibility(false, true, false))) {
            assertThat(reasons(in(DiscountStatus.MANUAL_REVIEW).approve(Optional.empty(), lost, Optional.empty(), NOW)))
                    .containsExactly("DISCOUNT_APPLICANT_NOT_ELIGIBLE");
        }
        assertThat(in(DiscountStatus.MANUAL_REVIEW).reject(Optional.empty(), "no", NOW).isGranted()).isTrue();
    }

    @Test
    @Tag("EXD-02")
    void what_was_turned_down_or_ended_gives_its_name_free() {
        assertThat(in(DiscountStatus.REJECTED).hasName()).isFalse();
        assertThat(in(DiscountStatus.WITHDRAWN).hasName()).isFalse();
        assertThat(in(DiscountStatus.MANUAL_REVIEW).hasName()).isTrue();
        assertThat(in(DiscountStatus.EFFECTIVE).hasName()).isTrue();
    }
}
