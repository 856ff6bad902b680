package org.partnercenter.application.coupon.activity;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Change;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.notice.NoticeTable;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.coupon.activity.ActivityId;
import org.partnercenter.domain.coupon.activity.ActivityStatus;
import org.partnercenter.domain.coupon.activity.ActivityTerms;
import org.partnercenter.domain.coupon.activity.ActivityVoucher;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("CPN-60")
class ActivityModuleTest {

    private static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);
    private static final Caller PARTNER = Caller.mainAccount(new PartyId("p-1"), PartyKind.SOLUTION_PROVIDER);
    private static final Caller OTHER = Caller.mainAccount(new PartyId("p-2"), PartyKind.DISTRIBUTOR);
    private static final PageRequest PAGE = new PageRequest(0, 10);

    private final TestHouse house = new TestHouse();
    private final ActivityModule module = new ActivityModule(new ActivityPorts(house.transactions.register(new InMemoryActivities()),
            (scope, type, id) -> List.of(), ZoneId.of("Asia/Shanghai"), house.clocks, house.ids));
    private final BrowseActivities browse = module.browse();

    ActivityModuleTest() {
        house.with(module.useCases());
        NoticeTable.fill(house.news);
    }

    private ActivityTerms terms(String face) {
        return new ActivityTerms("n", Optional.empty(), Money.of(face, "CNY"), 5, Optional.empty(), house.clocks.business(),
                house.clocks.business().plus(Duration.ofDays(30)), List.of());
    }

    private ActivityId created(Caller caller, boolean submit) {
        return house.submit(ActivityOperations.CREATE, caller, new CreateActivity(terms("10"), submit)).orThrow().id();
    }

    private Decision<ActivityVoucher> move(Operation<MoveActivity, ActivityVoucher> operation, Caller caller, ActivityId id) {
        return house.submit(operation, caller, new MoveActivity(id));
    }

    private Decision<ActivityVoucher> review(Caller caller, ActivityId id, boolean approve, String reason) {
        return house.submit(ActivityOperations.REVIEW, caller, new ReviewActivity(id, approve, Optional.ofNullable(reason), Optional.empty()));
    }

    private static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    private ActivityVoucher mine(ActivityId id) {
        return browse.one(PARTNER, id).orThrow();
    }

    @Test
    void from_a_draft_to_its_approval_the_partner_hears_the_result() {
        var id = created(PARTNER, false);
        house.submit(ActivityOperations.EDIT, PARTNER, new EditActivity(id, terms("20"))).orThrow();
        move(ActivityOperations.SUBMIT, PARTNER, id).orThrow();
        house.clocks.advance(Duration.ofDays(2));
        assertThat(browse.daysInReview(mine(id))).contains(2L);
        assertThat(review(PLATFORM, id, true, null).orThrow().status()).isEqualTo(ActivityStatus.APPROVED);

        assertThat(browse.daysInReview(mine(id))).isEmpty();
        assertThat(house.outbox.entries()).extracting(entry -> entry.event().type()).containsExactly(
                "org.partnercenter.activity-voucher.draft", "org.partnercenter.activity-voucher.draft",
                "org.partnercenter.activity-voucher.processing", "org.partnercenter.activity-voucher.approved");
        assertThat(house.notices).singleElement().satisfies(notice -> {
            assertThat(notice.notice().kind()).isEqualTo("ACTIVITY_VOUCHER_APPROVED");
            assertThat(notice.notice().to()).isEqualTo(PARTNER.party());
        });
        assertThat(house.audit.entries().get(1).subject().changes()).containsExactly(new Change("activity-voucher/" + id, "face_value",
                Optional.of("10.00"), Optional.of("20.00")));
    }

    @Test
    void a_rejected_one_tells_why_and_can_be_submitted_again() {
        var id = created(PARTNER, true);
        assertThat(reasons(review(PLATFORM, id, false, null))).containsExactly("FIELD_MISSING");
        review(PLATFORM, id, false, "too much").orThrow();

        assertThat(mine(id).review().flatMap(ActivityVoucher.Review::reason)).contains("too much");
        assertThat(house.notices).extracting(notice -> notice.notice().kind()).containsExactly("ACTIVITY_VOUCHER_REJECTED");
        assertThat(reasons(move(ActivityOperations.SUBMIT, PARTNER, id))).containsExactly("ACTIVITY_STATE");
        house.submit(ActivityOperations.EDIT, PARTNER, new EditActivity(id, terms("1"))).orThrow();
        move(ActivityOperations.SUBMIT, PARTNER, id).orThrow();
        assertThat(browse.list(PLATFORM, ActivityFilter.none(), PAGE).orThrow().items()).extracting(ActivityVoucher::status)
                .containsExactly(ActivityStatus.PROCESSING);
    }

    @Test
    void one_in_review_is_copied_and_withdrawn_and_a_draft_deleted() {
        var id = created(PARTNER, true);
        var copy = move(ActivityOperations.COPY, PARTNER, id).orThrow();
        assertThat(copy.id()).isNotEqualTo(id);
        assertThat(copy.status()).isEqualTo(ActivityStatus.DRAFT);
        assertThat(mine(id).status()).isEqualTo(ActivityStatus.PROCESSING);
        move(ActivityOperations.WITHDRAW, PARTNER, id).orThrow();
        assertThat(reasons(review(PLATFORM, id, true, null))).as("a draft is its partner's alone").containsExactly("ACTIVITY_UNKNOWN");
        assertThat(browse.possibilities(mine(id)).stream().filter(Possibility::isPossible).map(Possibility::event))
                .containsExactly("EDIT", "DELETE", "SUBMIT");
        move(ActivityOperations.DELETE, PARTNER, id).orThrow();

        assertThat(reasons(browse.one(PARTNER, id))).containsExactly("ACTIVITY_UNKNOWN");
        assertThat(reasons(move(ActivityOperations.DELETE, PARTNER, id))).containsExactly("ACTIVITY_UNKNOWN");
        assertThat(browse.list(PARTNER, ActivityFilter.none(), PAGE).orThrow().items()).containsExactly(copy);
    }

    @Test
    void what_is_somebody_elses_does_not_exist() {
        var id = created(PARTNER, true);

        assertThat(reasons(browse.one(OTHER, id))).containsExactly("ACTIVITY_UNKNOWN");
        assertThat(reasons(move(ActivityOperations.WITHDRAW, OTHER, id))).containsExactly("ACTIVITY_UNKNOWN");
        assertThat(browse.list(OTHER, ActivityFilter.none(), PAGE).orThrow().items()).isEmpty();
        assertThat(reasons(review(PARTNER, id, true, null))).containsExactly("CALLER_NOT_ALLOWED");
        assertThat(browse.timeline(PARTNER, mine(id))).isEmpty();
    }

    @Test
    void a_batch_sees_what_was_done_before_in_it() {
        var id = created(PARTNER, true);
        var both = house.submitAll(ActivityOperations.WITHDRAW, PARTNER, List.of(new MoveActivity(id), new MoveActivity(id)));

        assertThat(both.get(0).isGranted()).isTrue();
        assertThat(reasons(both.get(1))).containsExactly("ACTIVITY_STATE");
    }

    @ParameterizedTest
    @EnumSource(value = PartyKind.class, names = {"CUSTOMER", "PLATFORM"})
    void only_partners_of_the_first_tier_configure(PartyKind kind) {
        assertThat(reasons(house.submit(ActivityOperations.CREATE, Caller.mainAccount(new PartyId("x"), kind),
                new CreateActivity(terms("10"), false)))).containsExactly("CALLER_NOT_ALLOWED");
    }

    @Test
    void bad_terms_are_refused_and_nothing_is_kept() {
        assertThat(reasons(house.submit(ActivityOperations.CREATE, PARTNER, new CreateActivity(terms("0"), true))))
                .containsExactly("AMOUNT_NOT_POSITIVE");
        assertThat(browse.list(PARTNER, ActivityFilter.none(), PAGE).orThrow().items()).isEmpty();
    }
}
