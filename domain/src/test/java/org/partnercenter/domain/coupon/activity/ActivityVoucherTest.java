package org.partnercenter.domain.coupon.activity;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("CPN-60")
class ActivityVoucherTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final ZoneId SITE = ZoneId.of("Asia/Shanghai");
    private static final ActivityId ID = new ActivityId("a-1");
    private static final ActivityTerms TERMS = terms("10", 100, "20", NOW.plus(Duration.ofDays(30)));

    private static ActivityTerms terms(String face, int quantity, String minimum, Instant until) {
        return new ActivityTerms("双11", Optional.of("all new customers"), Money.of(face, "CNY"), quantity,
                Optional.ofNullable(minimum).map(major -> Money.of(major, "CNY")), NOW, until, List.of("hws.service.type.ec2"));
    }

    private static ActivityVoucher draft() {
        return ActivityVoucher.create(ID, new PartyId("p-1"), TERMS, NOW).orThrow();
    }

    private static ActivityVoucher in(ActivityStatus status) {
        return switch (status) {
            case DRAFT -> draft();
            case PROCESSING -> draft().submit(NOW).orThrow();
            case APPROVED -> in(ActivityStatus.PROCESSING).approve(Optional.empty(), NOW).orThrow();
            case REJECTED -> in(ActivityStatus.PROCESSING).reject("too much", Optional.empty(), NOW).orThrow();
            case DELETED -> draft().delete(NOW).orThrow();
        };
    }

    private static List<String> reasons(Decision<?> decision) {
        return decision.refusals().stream().map(Refusal::reason).toList();
    }

    static Stream<Arguments> walks() {
        return Arrays.stream(ActivityStatus.values()).flatMap(status -> Arrays.stream(ActivityEvent.values())
                .filter(event -> event != ActivityEvent.CREATE).map(event -> Arguments.of(status, event)));
    }

    private static Decision<ActivityVoucher> tried(ActivityVoucher voucher, ActivityEvent event) {
        return switch (event) {
            case CREATE -> throw new IllegalArgumentException("it is created once");
            case EDIT -> voucher.edit(terms("11", 1, null, TERMS.until()), LATER);
            case DELETE -> voucher.delete(LATER);
            case SUBMIT -> voucher.submit(LATER);
            case WITHDRAW -> voucher.withdraw(LATER);
            case COPY -> voucher.copy(new ActivityId("a-2"), LATER).map(copy -> voucher);
            case APPROVE -> voucher.approve(Optional.empty(), LATER);
            case REJECT -> voucher.reject("no", Optional.empty(), LATER);
        };
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("walks")
    void it_goes_where_its_table_says_or_is_refused(ActivityStatus status, ActivityEvent event) {
        var decision = tried(in(status), event);
        var expected = ActivityTransition.TABLE.next(status, event);

        assertThat(decision.isGranted()).isEqualTo(expected.isPresent());
        expected.ifPresent(to -> assertThat(decision.orThrow().status()).isEqualTo(to));
        assertThat(reasons(decision)).isEqualTo(expected.isPresent() ? List.of() : List.of("ACTIVITY_STATE"));
        decision.refusals().forEach(refusal -> assertThat(refusal.facts()).containsEntry("status", status.name())
                .containsEntry("event", event.name()).containsEntry("activity_id", "a-1"));
        assertThat(in(status).possibilities(LATER)).filteredOn(each -> each.event().equals(event.name()))
                .extracting(Possibility::to).containsExactly(expected.map(Enum::name).orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, DELETE EDIT SUBMIT", "PROCESSING, APPROVE COPY REJECT WITHDRAW", "APPROVED, COPY", "REJECTED, DELETE EDIT", "DELETED, ''"})
    void what_can_be_done_in_which_state(ActivityStatus status, String events) {
        assertThat(in(status).possibilities(LATER).stream().filter(Possibility::isPossible).map(Possibility::event).sorted())
                .isEqualTo(events.isEmpty() ? List.of() : List.of(events.split(" ")));
    }

    @Test
    void a_rejected_one_tells_its_reason_until_it_is_submitted_again() {
        var edited = in(ActivityStatus.REJECTED).edit(TERMS, LATER).orThrow();
        assertThat(edited.review().orElseThrow()).isEqualTo(new ActivityVoucher.Review(NOW, Optional.of(NOW), Optional.of("too much")));

        var again = edited.submit(LATER).orThrow();
        assertThat(again.review().orElseThrow()).isEqualTo(new ActivityVoucher.Review(LATER, Optional.empty(), Optional.empty()));
        assertThat(again.updatedAt()).isEqualTo(LATER);
        assertThat(again.createdAt()).isEqualTo(NOW);
    }

    @Test
    void a_copy_is_a_draft_of_its_own() {
        var copy = in(ActivityStatus.PROCESSING).copy(new ActivityId("a-2"), LATER).orThrow();

        assertThat(copy).isEqualTo(new ActivityVoucher(new ActivityId("a-2"), new PartyId("p-1"), TERMS, ActivityStatus.DRAFT, LATER, LATER,
                Optional.empty()));
    }

    @Test
    void all_that_is_wrong_with_the_terms_is_told() {
        assertThat(reasons(ActivityVoucher.create(ID, new PartyId("p-1"), TERMS, NOW))).isEmpty();
        assertThat(TERMS.total()).isEqualTo(Money.of("1000", "CNY"));
        assertThat(reasons(draft().edit(terms("0", 0, null, NOW), NOW))).containsExactly("AMOUNT_NOT_POSITIVE", "ACTIVITY_TOO_MANY",
                "ACTIVITY_WINDOW_REVERSED");
        assertThat(reasons(draft().edit(terms("10", ActivityTerms.MAX_QUANTITY + 1, "9.99", TERMS.until()), NOW)))
                .containsExactly("ACTIVITY_TOO_MANY", "ACTIVITY_MINIMUM_BELOW_FACE");
        assertThat(reasons(draft().edit(terms("10", ActivityTerms.MAX_QUANTITY, "10", TERMS.until()), NOW))).isEmpty();
        var services = new ActivityTerms("n", Optional.empty(), TERMS.faceValue(), 1, Optional.empty(), NOW, LATER,
                Collections.nCopies(ActivityTerms.MAX_SERVICES + 1, "s"));
        assertThat(reasons(ActivityVoucher.create(ID, new PartyId("p-1"), services, NOW))).containsExactly("TOO_MANY_ITEMS");
    }

    @Test
    void what_is_over_is_neither_submitted_nor_approved() {
        assertThat(reasons(draft().submit(TERMS.until()))).containsExactly("ACTIVITY_IS_OVER");
        assertThat(reasons(in(ActivityStatus.PROCESSING).approve(Optional.empty(), TERMS.until()))).containsExactly("ACTIVITY_IS_OVER");
        assertThat(in(ActivityStatus.PROCESSING).reject("late", Optional.empty(), TERMS.until()).isGranted()).isTrue();
    }

    @Test
    void a_reviewer_decides_on_what_it_has_seen() {
        var again = in(ActivityStatus.PROCESSING).withdraw(NOW).orThrow().submit(LATER.plusMillis(5)).orThrow();

        assertThat(reasons(again.approve(Optional.of(NOW), LATER))).containsExactly("ACTIVITY_SUBMITTED_AGAIN");
        assertThat(reasons(again.reject("no", Optional.of(NOW), LATER))).containsExactly("ACTIVITY_SUBMITTED_AGAIN");
        assertThat(again.approve(Optional.of(LATER), LATER).isGranted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T15:59:59Z, 0", "2026-11-23T16:00:00Z, 1", "2026-11-27T01:00:00Z, 4"})
    void its_age_in_review_is_in_days_of_the_sites_calendar(Instant now, long days) {
        assertThat(in(ActivityStatus.PROCESSING).daysInReview(SITE, now)).contains(days);
        assertThat(in(ActivityStatus.APPROVED).daysInReview(SITE, now)).isEmpty();
        assertThat(draft().daysInReview(SITE, now)).isEmpty();
    }

    @Test
    void ids_have_the_form_of_all_ids() {
        assertThatThrownBy(() -> new ActivityId("")).isInstanceOf(IllegalArgumentException.class);
        assertThat(ID).hasToString("a-1");
    }
}
