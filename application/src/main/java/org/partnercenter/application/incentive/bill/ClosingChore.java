package org.partnercenter.application.incentive.bill;

import org.partnercenter.application.kernel.Busy;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Origin;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.domain.incentive.Granularity;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Begins once a day what is to be calculated, the running periods and those before that are not settled, and goes on with what was
 * begun, a few partners at a time.
 */
final class ClosingChore implements Chore {

    private static final int PORTION = 25;
    private static final int MOST_PERIODS = 100;
    private static final int MOST_TOLD = 300;

    private final BillPorts ports;
    private final Gateway gateway;
    private final Supplier<Optional<Caller>> platform;
    private final int atOnce;
    private Optional<LocalDate> begun = Optional.empty();

    /** @param atOnce how many portions are calculated at a time, at least one */
    ClosingChore(BillPorts ports, Gateway gateway, Supplier<Optional<Caller>> platform, int atOnce) {
        this.ports = ports;
        this.gateway = gateway;
        this.platform = platform;
        this.atOnce = atOnce;
    }

    @Override
    public String name() {
        return IncentiveBillOperations.STEP.name();
    }

    @Override
    public boolean doPortion() {
        return platform.get().map(caller -> {
            begin(caller);
            return ports.stores().closings().running(1).stream().findFirst().map(period -> steps(caller, period)).orElse(false);
        }).orElse(false);
    }

    /** Every node looks once a day; whoever comes later finds it begun. What runs over midnight ends first, or the day would pass it by. */
    private void begin(Caller caller) {
        var today = ports.terms().day(ports.clocks().business());
        if (begun.filter(today::equals).isPresent() || !ports.stores().closings().running(1).isEmpty()) {
            return;
        }
        for (var period : due(today)) {
            if (!ports.inputs().policies().inForce(period).isEmpty()) {
                submit(caller, IncentiveBillOperations.START, new StartClosing(period, false)).orThrow();
            }
        }
        begun = Optional.of(today);
    }

    private Set<ReconciliationPeriod> due(LocalDate today) {
        var month = YearMonth.from(today);
        var all = new TreeSet<ReconciliationPeriod>(ports.stores().closings().unsettled(MOST_PERIODS));
        for (var granularity : Granularity.values()) {
            var running = ReconciliationPeriod.of(granularity, month);
            all.add(running);
            all.add(ReconciliationPeriod.of(granularity, running.first().minusMonths(1)));
        }
        return all;
    }

    /** Some at once, each with partners of its own, as nodes are: while one waits for the database, another calculates. */
    private boolean steps(Caller caller, ReconciliationPeriod period) {
        if (atOnce == 1) {
            return step(caller, period);
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = Stream.generate(() -> threads.submit(() -> step(caller, period))).limit(atOnce).toList();
            return running.stream().map(ClosingChore::outcome).reduce(false, Boolean::logicalOr);
        }
    }

    private static boolean outcome(Future<Boolean> step) {
        try {
            return step.get();
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(broken.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Busy("interrupted while a period was closed", stop);
        }
    }

    private boolean step(Caller caller, ReconciliationPeriod period) {
        try {
            return submit(caller, IncentiveBillOperations.STEP, new StepClosing(period, Optional.empty(), PORTION)).orThrow().more();
        } catch (Busy busy) {
            throw busy;
        } catch (RuntimeException broken) {
            return singly(caller, period, broken);
        }
    }

    /** Something in the portion broke: each partner alone shows which, and the others go on. */
    private boolean singly(Caller caller, ReconciliationPeriod period, RuntimeException portion) {
        var waiting = ports.stores().closings().waiting(period, PORTION);
        if (waiting.isEmpty()) {
            throw portion;
        }
        waiting.forEach(partner -> alone(caller, period, partner));
        return true;
    }

    private void alone(Caller caller, ReconciliationPeriod period, PartyId partner) {
        try {
            submit(caller, IncentiveBillOperations.STEP, new StepClosing(period, Optional.of(partner), 1)).orThrow();
        } catch (Busy busy) {
            throw busy;
        } catch (RuntimeException broken) {
            submit(caller, IncentiveBillOperations.FAIL, new FailPartner(period, partner, told(broken))).orThrow();
        }
    }

    private static String told(RuntimeException broken) {
        var text = broken.getClass().getSimpleName() + ": " + broken.getMessage();
        return text.length() <= MOST_TOLD ? text : text.substring(0, MOST_TOLD);
    }

    private <C, R> Decision<R> submit(Caller caller, Operation<C, R> operation, C command) {
        return gateway.submit(operation, new Submission<>(caller, Optional.empty(), command, new Origin(Channel.SYSTEM, name()))).decision();
    }
}
