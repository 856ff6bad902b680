package org.partnercenter.application.incentive.bill;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.application.incentive.BillFilter;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.testing.CountingIds;
import org.partnercenter.application.testing.SettableClocks;
import org.partnercenter.domain.incentive.BillKey;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.calculation.Calculation;
import org.partnercenter.domain.incentive.calculation.IncentiveLine;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** A closing over real stores, whole and interrupted. */
public interface ClosingContract {

    Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);

    BillPorts.Stores stores();

    Transactions transactions();

    /** Empties the stores. */
    void forgetAll();

    /** What a closing left behind, without the ids that are new each time. */
    record Left(IncentiveBillStatus status, Money amount, long lines, Calculation calculation, List<IncentiveLine> each) {
    }

    /** What happens between deciding and storing. */
    final class PulledPlug extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private <C, R> Outcome<R> run(UseCase<C, R> useCase, C command, boolean pulled) {
        return transactions().inTransaction(() -> {
            var outcome = useCase.decide(List.of(new Request<>("request", PLATFORM, command)), SettableClocks.START).getFirst();
            if (pulled) {
                throw new PulledPlug();
            }
            return outcome;
        });
    }

    /** Closes the month; the plug is pulled in that step, counted from 0. @return how many steps there were */
    private int close(BillWorld world, int portion, int pulledIn) {
        var ports = world.ports(stores(), new SettableClocks(), new CountingIds());
        var stepping = new ClosingStepping(ports);
        run(new ClosingStarting(ports), new StartClosing(BillWorld.PERIOD, true), false).decision().orThrow();
        int steps = 0;
        while (stores().closings().find(BillWorld.PERIOD).orElseThrow().isRunning()) {
            try {
                run(stepping, new StepClosing(BillWorld.PERIOD, Optional.empty(), portion), steps == pulledIn);
            } catch (PulledPlug pulled) {
                assertThat(steps).isEqualTo(pulledIn);
            }
            steps++;
        }
        return steps;
    }

    private Map<BillKey, Left> left() {
        var all = new HashMap<BillKey, Left>();
        var bills = stores().bills().list(new Scope.Everything(), BillFilter.ALL, new PageRequest(0, 1_000)).items();
        for (IncentiveBill bill : bills) {
            var calculation = stores().calculations().of(Set.of(bill.id())).get(bill.id());
            all.put(bill.key(), new Left(bill.status(), bill.amount(), bill.lines(), calculation.result(), stores().calculations().lines(
                    new Scope.Everything(), calculation.id(), LineFilter.ALL, new PageRequest(0, 100_000)).items()));
        }
        return all;
    }

    @ParameterizedTest
    @Tag("INC-11")
    @ValueSource(longs = {3, 11})
    default void a_closing_that_was_interrupted_anywhere_comes_to_the_same(long seed) {
        int steps = close(new BillWorld().many(7, 40, seed), 2, -1);
        var whole = left();
        assertThat(whole).hasSize(14);

        for (int pulled = 0; pulled < steps; pulled++) {
            forgetAll();
            assertThat(close(new BillWorld().many(7, 40, seed), 2, pulled)).isEqualTo(steps + 1);
            assertThat(left()).isEqualTo(whole);
        }
    }

    @Test
    @Tag("INC-11")
    default void portions_of_any_size_and_many_lines_come_to_the_same() {
        close(new BillWorld().many(3, 6_000, 5), 1, -1);
        var one = left();
        forgetAll();
        close(new BillWorld().many(3, 6_000, 5), 100, -1);

        assertThat(left()).isEqualTo(one);
        assertThat(one.values()).allSatisfy(bill -> {
            assertThat(bill.status()).isEqualTo(IncentiveBillStatus.PENDING_CONFIRMATION);
            assertThat(bill.each()).hasSize(6_000);
            assertThat(bill.each().stream().mapToLong(line -> line.amount().minor()).sum()).isEqualTo(bill.amount().minor());
            assertThat(bill.calculation().amount()).isEqualTo(bill.amount());
        });
    }

    @Test
    @Tag("INC-10")
    default void more_lines_than_are_kept_in_memory_come_to_the_same() {
        var world = new BillWorld().many(1, 21_000, 8);
        close(world, 1, -1);
        var bill = left().values().iterator().next();

        assertThat(bill.each().stream().mapToLong(line -> line.amount().minor()).sum()).isEqualTo(bill.amount().minor());
        assertThat(bill.calculation().lines()).isEqualTo(21_000);
    }
}
