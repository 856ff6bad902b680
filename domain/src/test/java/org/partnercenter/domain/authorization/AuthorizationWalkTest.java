package org.partnercenter.domain.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.authorization.AuthorizationFixtures.ACT;
import static org.partnercenter.domain.authorization.AuthorizationFixtures.LETTER;
import static org.partnercenter.domain.authorization.AuthorizationFixtures.NOW;
import static org.partnercenter.domain.authorization.AuthorizationFixtures.PROVIDER;
import static org.partnercenter.domain.authorization.AuthorizationFixtures.REASON;
import static org.partnercenter.domain.authorization.AuthorizationFixtures.asking;
import static org.partnercenter.domain.authorization.AuthorizationFixtures.in;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Kind;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every state and every event, through the methods that really change it. */
class AuthorizationWalkTest {

    static Stream<Arguments> walks() {
        return Arrays.stream(AuthorizationStatus.values()).flatMap(state -> Arrays.stream(AuthorizationEvent.values())
                .map(event -> Arguments.of(state, event)));
    }

    private static Decision<Authorization> tried(AuthorizationStatus state, AuthorizationEvent event) {
        var authorization = in(state);
        return switch (event) {
            case REQUEST -> authorization.request(asking(PROVIDER), ACT);
            case APPROVE -> authorization.approve(LETTER, ACT);
            case REJECT -> authorization.reject(REASON, ACT);
            case WITHDRAW -> authorization.withdraw(ACT);
            case REVOKE -> authorization.revoke(REASON, ACT);
            case ASSOCIATION_ENDED -> authorization.end(AuthorizationEnd.ASSOCIATION_ENDED, NOW);
            case MODEL_SWITCHED -> authorization.end(AuthorizationEnd.MODEL_SWITCHED, NOW);
            case RESELLER_TRANSFERRED -> authorization.end(AuthorizationEnd.RESELLER_TRANSFERRED, NOW);
            case EXPIRE -> authorization.end(AuthorizationEnd.UNANSWERED, NOW);
        };
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("walks")
    @Tag("AUT-06")
    @Tag("ASC-33")
    void an_authorization_goes_where_its_table_says_or_is_refused(AuthorizationStatus state, AuthorizationEvent event) {
        var decision = tried(state, event);
        var expected = AuthorizationTransition.TABLE.next(state, event);

        if (state == AuthorizationStatus.PENDING && event == AuthorizationEvent.REQUEST) {
            assertThat(decision.orThrow()).isEqualTo(in(state));
            return;
        }
        assertThat(decision.isGranted()).isEqualTo(expected.isPresent());
        expected.ifPresent(to -> assertThat(decision.orThrow().status()).isEqualTo(to));
        assertThat(decision.refusals()).allSatisfy(refusal -> {
            assertThat(refusal.kind()).isEqualTo(Kind.CONFLICT);
            assertThat(refusal.facts()).containsEntry("status", state.name()).containsEntry("event", event.name());
        });
    }

    @ParameterizedTest
    @EnumSource(AuthorizationStatus.class)
    @Tag("AUT-18")
    void what_is_told_to_be_possible_is(AuthorizationStatus state) {
        var told = in(state).possibilities(List.of(AuthorizationEvent.values()));

        assertThat(told).hasSameSizeAs(AuthorizationEvent.values()).allSatisfy(possibility -> {
            var event = AuthorizationEvent.valueOf(possibility.event());
            var to = AuthorizationTransition.TABLE.next(state, event);
            assertThat(possibility.isPossible()).isEqualTo(to.isPresent());
            assertThat(possibility.to()).isEqualTo(to.map(Enum::name).orElse(""));
        });
    }

    @ParameterizedTest
    @EnumSource(AuthorizationStatus.class)
    @Tag("AUT-02")
    @Tag("AUT-09")
    void capabilities_are_held_while_it_is_pending_or_in_force(AuthorizationStatus state) {
        boolean open = state == AuthorizationStatus.PENDING || state == AuthorizationStatus.AUTHORIZED;

        assertThat(in(state).capabilities()).isEqualTo(open ? Capability.bundle() : java.util.Set.of());
    }
}
