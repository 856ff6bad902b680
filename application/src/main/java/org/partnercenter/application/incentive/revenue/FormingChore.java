package org.partnercenter.application.incentive.revenue;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Origin;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.domain.incentive.revenue.RevenueDays;
import org.partnercenter.domain.incentive.revenue.RevenueRun;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Goes on with runs, and begins one for each month that may have something new: each working day, and when something was told. */
final class FormingChore implements Chore {

    /** Months older than this are formed on demand only. */
    private static final int MONTHS = 12;

    /** What may have changed in months. @param whole months that are final */
    private record News(Map<YearMonth, Optional<Instant>> billed, Map<YearMonth, Instant> told, Set<YearMonth> whole) {
    }

    private final RevenuePorts ports;
    private final Gateway gateway;
    private final Supplier<Optional<Caller>> platform;

    FormingChore(RevenuePorts ports, Gateway gateway, Supplier<Optional<Caller>> platform) {
        this.ports = ports;
        this.gateway = gateway;
        this.platform = platform;
    }

    @Override
    public String name() {
        return RevenueOperations.FORM.name();
    }

    @Override
    public boolean doPortion() {
        return platform.get().map(this::portion).orElse(false);
    }

    private boolean portion(Caller caller) {
        if (ports.stores().runs().anyPiece()) {
            return submit(RevenueOperations.FORM_ON, caller, new FormOn(RunBeginning.PIECE)).map(FormedOn::done).fold(done -> done, refused -> false);
        }
        return due(ports.clocks().business()).map(month -> submit(RevenueOperations.FORM, caller, new FormRevenue(month)).isGranted())
                .orElse(false);
    }

    private <C, R> Decision<R> submit(Operation<C, R> operation, Caller caller, C command) {
        return gateway.submit(operation, new Submission<>(caller, Optional.empty(), command, new Origin(Channel.SYSTEM, name()))).decision();
    }

    private Optional<YearMonth> due(Instant now) {
        var current = ports.monthOf(now);
        var first = current.minusMonths(MONTHS);
        var visible = RevenueDays.visibleThrough(now.atZone(ports.terms().zone()).toLocalDate(), ports.terms().workingDays());
        var billed = ports.consumption().months().from(first);
        var told = ports.stores().records().lastTold();
        var runs = ports.stores().runs().from(first);
        var whole = ports.stores().revenues().whole(first).keySet();
        var months = new TreeSet<>(billed.keySet());
        months.addAll(told.keySet());
        return months.stream().filter(month -> !month.isAfter(current) && !month.isBefore(first))
                .filter(month -> isDue(month, Optional.ofNullable(runs.get(month)), new News(billed, told, whole), visible)).findFirst();
    }

    /** What is final and billed for good has nothing new, until somebody tells something. */
    private static boolean isDue(YearMonth month, Optional<RevenueRun> latest, News news, LocalDate visible) {
        if (latest.isEmpty()) {
            return true;
        }
        var run = latest.get();
        boolean told = Optional.ofNullable(news.told().get(month)).filter(run.begun()::isBefore).isPresent();
        boolean changes = Optional.ofNullable(news.billed().get(month)).filter(closed -> closed.map(run.begun()::isBefore).orElse(true)).isPresent()
                || !news.whole().contains(month);
        return !run.isRunning() && (told || changes && run.through().isBefore(visible));
    }
}
