package org.partnercenter.application.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Change;
import org.partnercenter.application.testing.SettableClocks;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

class SandboxModuleTest {

    private static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);
    private static final Instant TOMORROW = SettableClocks.START.plus(Duration.ofDays(1));

    private final TestHouse house = new TestHouse();
    private final KeptOffset offset = new KeptOffset();

    @Test
    @Tag("COM-03")
    void the_business_clock_moves_forwards_and_goes_on_from_there() {
        house.clocks.advanceReal(Duration.ofHours(-3));

        var moved = move(true, TOMORROW).orThrow();

        assertThat(moved).isEqualTo(new ClockMoved(SettableClocks.START, TOMORROW));
        assertThat(offset.get()).isEqualTo(Duration.ofHours(27));
        assertThat(house.audit.entries().getLast().subject().changes()).containsExactly(new Change("sandbox-clock", "now",
                Optional.of(SettableClocks.START.toString()), Optional.of(TOMORROW.toString())));
    }

    @Test
    @Tag("COM-03")
    void the_business_clock_never_goes_back() {
        var decision = move(true, SettableClocks.START.minusSeconds(1));

        assertThat(decision.refusals()).singleElement()
                .matches(refusal -> refusal.is(CommonRefusal.CLOCK_CANNOT_GO_BACK));
        assertThat(offset.get()).isZero();
    }

    @Test
    @Tag("COM-13")
    void the_clock_of_a_house_in_earnest_is_not_moved() {
        var decision = move(false, TOMORROW);

        assertThat(decision.refusals()).singleElement().matches(refusal -> refusal.is(CommonRefusal.SANDBOX_OFF));
        assertThat(offset.get()).isZero();
    }

    private Decision<ClockMoved> move(boolean sandbox, Instant to) {
        house.with(new SandboxModule(sandbox, offset, house.clocks).useCases());
        return house.submit(SandboxModule.MOVE_CLOCK, PLATFORM, new MoveClock(to));
    }

    private static final class KeptOffset implements ClockOffset {

        private Duration kept = Duration.ZERO;

        @Override
        public Duration get() {
            return kept;
        }

        @Override
        public void set(Duration offset) {
            kept = offset;
        }
    }
}
