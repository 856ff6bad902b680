package org.partnercenter.domain.realname;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.realname.RealNameFixtures.NOW;
import static org.partnercenter.domain.realname.RealNameFixtures.around;
import static org.partnercenter.domain.realname.RealNameFixtures.claim;
import static org.partnercenter.domain.realname.RealNameFixtures.draft;
import static org.partnercenter.domain.realname.RealNameFixtures.inReview;

/** Every state and every event of rulebook section 4.2, by the code that applies and reviews. */
class RealNameWalkTest {

    static Stream<Arguments> cells() {
        return Stream.of(RealNameState.values()).flatMap(state -> Stream.of(RealNameEvent.values())
                .map(event -> Arguments.of(state, event, RealNameTransition.TABLE.next(state, event))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("cells")
    @Tag("RNA-07")
    @Tag("RNA-10")
    @Tag("RNA-12")
    void code_and_table_agree(RealNameState state, RealNameEvent event, Optional<RealNameState> next) {
        assertThat(after(state, event)).isEqualTo(next);
    }

    private static Optional<RealNameState> after(RealNameState state, RealNameEvent event) {
        return switch (event) {
            case REGISTER -> Optional.empty();
            case PASS_INDIVIDUAL -> applied(ApplicationKind.INDIVIDUAL, state, false);
            case SUBMIT_INDIVIDUAL -> applied(ApplicationKind.INDIVIDUAL, state, true);
            case PASS_ENTERPRISE -> applied(ApplicationKind.ENTERPRISE, state, false);
            case SUBMIT_ENTERPRISE -> applied(ApplicationKind.ENTERPRISE, state, true);
            case PASS_CHANGE -> applied(ApplicationKind.CHANGE, state, false);
            case SUBMIT_CHANGE -> applied(ApplicationKind.CHANGE, state, true);
            case APPROVE -> decided(Verdict.APPROVE, state);
            case REFUSE -> decided(Verdict.REFUSE, state);
        };
    }

    private static Optional<RealNameState> applied(ApplicationKind kind, RealNameState state, boolean review) {
        return draft(claim(kind)).apply(around(state, review), NOW).fold(made -> Optional.of(made.standing()), refusals -> {
            assertThat(refusals).singleElement().matches(refusal -> refusal.is(RealNameRefusal.REAL_NAME_VERIFIED)
                    || refusal.is(RealNameRefusal.REAL_NAME_IN_REVIEW) || refusal.is(RealNameRefusal.NOT_AN_INDIVIDUAL));
            return Optional.empty();
        });
    }

    private static Optional<RealNameState> decided(Verdict verdict, RealNameState state) {
        return inReview(ApplicationKind.ENTERPRISE).decide(verdict, Optional.of("opinion"), state, Optional.empty(), NOW).fold(
                application -> RealNameTransition.TABLE.next(state, verdict.event()), refusals -> {
                    assertThat(refusals).singleElement().matches(refusal -> refusal.is(RealNameRefusal.REAL_NAME_APPLICATION_DECIDED));
                    return Optional.empty();
                });
    }

    @Test
    @Tag("ASC-14")
    @Tag("RNA-16")
    void partners_and_customers_see_four_numbers_and_two_types() {
        assertThat(Stream.of(VerifiedStatus.values()).map(VerifiedStatus::code)).containsExactly(-1, 0, 1, 2);
        assertThat(Stream.of(VerifiedType.values()).map(VerifiedType::code)).containsExactly(0, 1);
        assertThat(Stream.of(RealNameState.values()).filter(state -> state.type().isPresent()))
                .containsExactly(RealNameState.INDIVIDUAL, RealNameState.CHANGE_IN_REVIEW, RealNameState.ENTERPRISE);
        assertThat(RealNameState.CHANGE_IN_REVIEW.status()).isEqualTo(VerifiedStatus.VERIFIED);
    }

    @Test
    @Tag("ASC-14")
    void who_comes_is_not_verified() {
        assertThat(RealNameTransition.TABLE.next(null, RealNameEvent.REGISTER)).contains(RealNameState.NOT_VERIFIED);
    }

    @Test
    @Tag("RNA-11")
    void a_result_counts_otherwise_than_a_status() {
        assertThat(ApplicationStatus.ofCode(0)).contains(ApplicationStatus.IN_REVIEW);
        assertThat(ApplicationStatus.ofCode(1)).contains(ApplicationStatus.REFUSED);
        assertThat(ApplicationStatus.ofCode(2)).contains(ApplicationStatus.PASSED);
        assertThat(ApplicationStatus.ofCode(-1)).isEmpty();
    }

    @Test
    @Tag("RNA-05")
    void a_refused_change_leaves_the_individual_verified_and_nothing_leads_back_from_an_enterprise() {
        assertThat(RealNameTransition.TABLE.next(RealNameState.CHANGE_IN_REVIEW, RealNameEvent.REFUSE)).contains(RealNameState.INDIVIDUAL);
        assertThat(Stream.of(RealNameTransition.values()).map(RealNameTransition::from)).doesNotContain(RealNameState.ENTERPRISE);
    }

    @Test
    void what_is_recorded_amounts_to_a_state() {
        var individual = Optional.of(VerifiedType.INDIVIDUAL);
        assertThat(RealNameState.of(VerifiedStatus.NOT_VERIFIED, Optional.empty(), Optional.empty())).isEqualTo(RealNameState.NOT_VERIFIED);
        assertThat(RealNameState.of(VerifiedStatus.REFUSED, individual, Optional.empty())).isEqualTo(RealNameState.REFUSED);
        assertThat(RealNameState.of(VerifiedStatus.IN_REVIEW, individual, Optional.empty())).isEqualTo(RealNameState.INDIVIDUAL_IN_REVIEW);
        assertThat(RealNameState.of(VerifiedStatus.IN_REVIEW, Optional.empty(), Optional.empty()))
                .isEqualTo(RealNameState.ENTERPRISE_IN_REVIEW);
        assertThat(RealNameState.of(VerifiedStatus.VERIFIED, individual, Optional.empty())).isEqualTo(RealNameState.INDIVIDUAL);
        assertThat(RealNameState.of(VerifiedStatus.VERIFIED, Optional.empty(), Optional.empty())).isEqualTo(RealNameState.ENTERPRISE);
        assertThat(RealNameState.of(VerifiedStatus.VERIFIED, individual, Optional.of(ApplicationKind.CHANGE)))
                .isEqualTo(RealNameState.CHANGE_IN_REVIEW);
        assertThat(RealNameState.of(VerifiedStatus.IN_REVIEW, Optional.empty(), Optional.of(ApplicationKind.INDIVIDUAL)))
                .isEqualTo(RealNameState.INDIVIDUAL_IN_REVIEW);
    }
}
