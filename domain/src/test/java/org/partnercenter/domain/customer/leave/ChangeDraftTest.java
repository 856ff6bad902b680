package org.partnercenter.domain.customer.leave;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.customer.CustomerRefusal;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Texts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.customer.leave.Requests.NOW;
import static org.partnercenter.domain.customer.leave.Requests.UNTIL;
import static org.partnercenter.domain.customer.leave.Requests.ZONE;
import static org.partnercenter.domain.customer.leave.Requests.association;
import static org.partnercenter.domain.customer.leave.Requests.having;

class ChangeDraftTest {

    private static final Texts TEXTS = Texts.beside(List.of(LeaveRule.class));
    private static final Optional<AssociationType> LEAVE = Optional.empty();

    @Test
    void what_one_side_asks_waits_for_the_other() {
        var byPartner = draft(Side.PARTNER, LEAVE, Optional.of("closing down"), true);
        var request = byPartner.submit(association(AssociationType.RESALE), guards(byPartner, having()), Optional.of(UNTIL), NOW).orThrow();

        assertThat(request.status()).isEqualTo(ChangeRequestStatus.PENDING_CUSTOMER);
        assertThat(request.kind()).isEqualTo(ChangeKind.DISASSOCIATION);
        assertThat(request.about()).isEqualTo(new ChangeRequest.About(association(AssociationType.RESALE).id(), Requests.CUSTOMER,
                Requests.PARTNER, Optional.empty(), AssociationType.RESALE));
        assertThat(request.target()).isEmpty();
        assertThat(request.until()).contains(UNTIL);

        var byCustomer = draft(Side.CUSTOMER, Optional.of(AssociationType.REFERRAL), Optional.empty(), false);
        var other = byCustomer.submit(association(AssociationType.RESALE), guards(byCustomer, having()), Optional.empty(), NOW).orThrow();
        assertThat(other.status()).isEqualTo(ChangeRequestStatus.PENDING_PARTNER);
        assertThat(other.target()).contains(AssociationType.REFERRAL);
    }

    @Test
    @Tag("ASC-20")
    void a_partner_gives_a_reason_and_accepts_the_notice_and_a_customer_need_not() {
        assertThat(reasons(draft(Side.PARTNER, LEAVE, Optional.empty(), false)))
                .containsExactly(CommonRefusal.FIELD_MISSING.name(), LeaveRefusal.LEAVE_NOTICE_NOT_ACCEPTED.name());
        assertThat(reasons(draft(Side.PARTNER, LEAVE, Optional.of(" "), true))).containsExactly(CommonRefusal.FIELD_MISSING.name());
        assertThat(reasons(draft(Side.CUSTOMER, LEAVE, Optional.empty(), false))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"256, true", "257, false"})
    void a_reason_has_at_most_256_characters(int length, boolean granted) {
        for (var side : Side.values()) {
            assertThat(reasons(draft(side, LEAVE, Optional.of("𠀀".repeat(length)), true)))
                    .isEqualTo(granted ? List.of() : List.of(CommonRefusal.FIELD_TOO_LONG.name()));
        }
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    @Tag("ASC-03")
    void nobody_switches_to_the_model_it_is_in(Side side) {
        assertThat(reasons(draft(side, Optional.of(AssociationType.RESALE), Optional.of("why not"), true)))
                .containsExactly(CustomerRefusal.MODEL_UNCHANGED.name());
    }

    @Test
    void faults_of_the_form_come_first_and_hide_nothing() {
        var draft = draft(Side.PARTNER, LEAVE, Optional.empty(), true);

        assertThat(draft.submit(association(AssociationType.RESALE), guards(draft, having(CustomerState.SUPPORT_PLAN)), Optional.empty(),
                NOW).refusals()).extracting(Refusal::reason)
                .containsExactly(CommonRefusal.FIELD_MISSING.name(), LeaveRefusal.LEAVE_SUPPORT_PLAN_IN_FORCE.name());
    }

    /** Nothing recorded is no grace at all. */
    @ParameterizedTest
    @CsvSource({
            "IN_RESALE, RESALE, , 1", "IN_RESALE, RESALE, 0, 1", "IN_RESALE, RESALE, 1, ", "IN_RESALE, RESALE, 15, ",
            "IN_RESALE, REFERRAL, , ", "IN_RESALE, REFERRAL, 0, ",
            "AFTER_RESALE, RESALE, , 7", "AFTER_RESALE, RESALE, 6, 7", "AFTER_RESALE, RESALE, 7, ", "AFTER_RESALE, RESALE, 30, ",
            "AFTER_RESALE, REFERRAL, 0, "})
    @Tag("ASC-13")
    void a_grace_that_is_too_short_is_raised(GracePeriod period, AssociationType type, Integer present, Integer raised) {
        assertThat(period.raise(type, Optional.ofNullable(present))).isEqualTo(Optional.ofNullable(raised));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_state_and_event_has_its_words(Language language) {
        Stream.of(ChangeRequestStatus.values(), ChangeRequestEvent.values(), ChangeKind.values(), Side.values()).flatMap(Stream::of)
                .forEach(value -> assertThat(TEXTS.name(value, language)).isNotBlank());
    }

    private static List<String> reasons(ChangeDraft draft) {
        return draft.submit(association(AssociationType.RESALE), guards(draft, having()), Optional.empty(), NOW).refusals().stream()
                .map(Refusal::reason).toList();
    }

    private static ChangeDraft draft(Side side, Optional<AssociationType> target, Optional<String> reason, boolean notice) {
        return new ChangeDraft(new ChangeRequestId("q-1"), side, target, reason, notice);
    }

    private static LeaveGuards guards(ChangeDraft draft, Circumstances around) {
        return new LeaveGuards(draft.kind(), association(AssociationType.RESALE), around, ZONE);
    }
}
