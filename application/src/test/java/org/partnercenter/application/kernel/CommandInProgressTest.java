package org.partnercenter.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.List;
import java.util.Set;

class CommandInProgressTest {

    record Wait(String what) {
    }

    private static final Operation<Wait, String> WAIT =
            new Operation<>("test-wait", Wait.class, String.class, Set.of(PartyKind.DISTRIBUTOR), Set.of());
    private static final Caller PARTNER = Caller.mainAccount(new PartyId("partner-1"), PartyKind.DISTRIBUTOR);

    private final TestHouse house = new TestHouse();

    @Test
    @Tag("COM-01")
    void a_repeat_that_waited_in_vain_for_the_first_sending_is_told_so() {
        var answer = submitWhile(Busy.sameCommandRunning(null));

        assertThat(answer.replayed()).isFalse();
        assertThat(answer.decision().refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.is(CommonRefusal.COMMAND_IN_PROGRESS)).isTrue();
            assertThat(refusal.momentary()).isTrue();
        });
    }

    @Test
    void a_house_that_is_busy_with_something_else_says_nothing_about_the_command() {
        var busy = new Busy("no connection", null);

        assertThatThrownBy(() -> submitWhile(busy)).isSameAs(busy);
    }

    private Answer<String> submitWhile(Busy busy) {
        house.with(List.of(new UseCase<Wait, String>() {
            @Override
            public Operation<Wait, String> operation() {
                return WAIT;
            }

            @Override
            public List<Outcome<String>> decide(List<Request<Wait>> requests, Instant now) {
                throw busy;
            }
        }));
        return house.submit(WAIT, PARTNER, "key-1", new Wait("something"));
    }
}
