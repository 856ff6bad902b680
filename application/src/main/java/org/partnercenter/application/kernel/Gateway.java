package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.MissingCalendarYear;
import org.partnercenter.domain.kernel.Refusal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The one door. REST, files, queues and schedules hand their commands in here; nothing changes any other way.
 *
 * <p>A batch is one operation and an ordered list of commands in one transaction, with one answer each: repeats are recognised,
 * the caller is checked, the use case decides, and state, movements, events, audit entries and remembered answers are stored
 * together. A refusal or a repeated key touches only its own element. If the transaction breaks, the elements are tried
 * again singly. Commands of busy operations that come one by one, at the same time, make a batch. One whose deadline lies in a year of unknown working days is refused, and not remembered.
 */
public final class Gateway {

    private final Transactions transactions;
    private final Recorder recorder;
    private final CodeCheck codes;
    private final Clocks clocks;
    private final Ids ids;
    private final Map<String, UseCase<?, ?>> useCases = new HashMap<>();
    private final Map<Operation<?, ?>, Gathering<?, ?>> gatherings = new ConcurrentHashMap<>();
    private final BatchRun.Surroundings surroundings;

    /** @param news who hears what, in the order they hear it */
    public Gateway(Transactions transactions, RememberedAnswers answers, Ledger ledger, AuditLog audit, Outbox outbox,
                   NewsTable news, NoticeBoard notices, CodeCheck codes, KeyedHash hash, Clocks clocks, Ids ids,
                   List<UseCase<?, ?>> useCases) {
        this.transactions = transactions;
        this.recorder = new Recorder(ledger, audit, outbox, news, notices, ids);
        this.codes = codes;
        this.clocks = clocks;
        this.ids = ids;
        this.surroundings = new BatchRun.Surroundings(answers, recorder, codes, hash, clocks, ids);
        for (var useCase : useCases) {
            if (this.useCases.put(useCase.operation().name(), useCase) != null) {
                throw new IllegalArgumentException("two use cases for " + useCase.operation().name());
            }
        }
    }

    /** All operations that are handed in here. */
    public Set<Operation<?, ?>> operations() {
        return useCases.values().stream().map(UseCase::operation).collect(Collectors.toSet());
    }

    /**
     * Hands in one command.
     *
     * @throws Busy when the machinery could not do it now
     */
    public <C, R> Answer<R> submit(Operation<C, R> operation, Submission<C> submission) {
        return useCase(operation).gathers() ? gathering(operation).submit(submission)
                : submit(operation, List.of(submission)).getFirst();
    }

    /** One for each way in, which may leave the operation to fewer callers. */
    @SuppressWarnings("unchecked")
    private <C, R> Gathering<C, R> gathering(Operation<C, R> operation) {
        return (Gathering<C, R>) gatherings.computeIfAbsent(operation, same -> new Gathering<C, R>(
                (batch, decided) -> inTransaction(operation, batch, 0, tell(decided)),
                (one, decided) -> one(operation, List.of(one), 0, tell(decided))));
    }

    /**
     * Hands in a batch; answers stand in the order of the submissions.
     *
     * @throws Busy when the machinery could not do it now; elements already tried singly may have been stored
     */
    public <C, R> List<Answer<R>> submit(Operation<C, R> operation, List<Submission<C>> batch) {
        return submit(operation, batch, noReceipt());
    }

    /** A receipt is the last thing of a transaction. */
    private static <R> Receipt<R> tell(Runnable decided) {
        return (from, answers) -> decided.run();
    }

    private static <R> Receipt<R> noReceipt() {
        return (from, answers) -> {
        };
    }

    /**
     * The same, for a sender that keeps a record of its own of what became of its commands: the receipt stores it in their
     * transaction. A command whose first sending is still running elsewhere gets its answer without a receipt.
     *
     * @throws Busy when the machinery could not do it now; elements already tried singly may have been stored, with their receipt
     */
    public <C, R> List<Answer<R>> submit(Operation<C, R> operation, List<Submission<C>> batch, Receipt<R> receipt) {
        if (batch.size() == 1) {
            return List.of(one(operation, batch, 0, receipt));
        }
        try {
            return inTransaction(operation, batch, 0, receipt);
        } catch (RuntimeException broken) {
            return singly(operation, batch, receipt);
        }
    }

    private <C, R> List<Answer<R>> inTransaction(Operation<C, R> operation, List<Submission<C>> batch, int from,
                                                 Receipt<R> receipt) {
        return transactions.inTransaction(() -> {
            var all = new BatchRun<>(surroundings, operation, useCase(operation), batch, Optional.empty()).answers();
            receipt.store(from, all);
            return all;
        });
    }

    /**
     * Why this caller may not ask at all; empty if it may. A caller that may not leaves a trace, whatever it would have asked.
     *
     * @throws Busy when the trace could not be kept now
     */
    public List<Refusal> forbid(Operation<?, ?> operation, Caller caller, Origin origin) {
        var forbidden = operation.refusalsFor(caller);
        if (!forbidden.isEmpty()) {
            var decided = new Recorder.Decided<>(new Request<>(ids.next(), caller, operation.name()), origin,
                    BatchRun.refusedAtTheDoor(operation, caller, forbidden));
            transactions.inTransaction(() -> {
                recorder.record(operation, List.of(decided), clocks.business(), clocks.real());
                return forbidden;
            });
        }
        return forbidden;
    }

    /** What the command would be answered now, from the same code; changes nothing and leaves no trace. */
    public <C, R> Decision<R> ask(Operation<C, R> operation, Caller caller, C command) {
        return ask(operation, caller, command, Optional.empty());
    }

    /** The same with a verification code, which is tried and not used up. A wrong one is counted: the one trace this leaves. */
    public <C, R> Decision<R> ask(Operation<C, R> operation, Caller caller, C command, Optional<BroughtCode> code) {
        var forbidden = operation.refusalsFor(caller);
        if (forbidden.isEmpty() && operation.codeNeeded()) {
            var asked = new CodeCheck.Asked(ids.next(), caller, operation.code(), code);
            forbidden = transactions.inTransaction(() -> codes.look(asked, clocks.real())).map(List::of).orElse(List.of());
        }
        if (!forbidden.isEmpty()) {
            return Decision.refused(forbidden);
        }
        var useCase = useCase(operation);
        var request = new Request<>(ids.next(), caller, command);
        var tried = transactions.inTransaction(() -> useCase.tryBeforeAsking(request));
        return tried.isEmpty() ? dryRun(useCase, request) : Decision.refused(tried);
    }

    /**
     * What a batch would be answered now, each command seeing what those before it would bring about, and repeats recognised by their
     * keys. Changes nothing and leaves no trace but what asking alone leaves: guesses count. A batch that breaks is asked singly.
     *
     * @param receipt is told the answers in order, after each has been taken back
     * @throws Busy when the machinery could not tell now
     */
    public <C, R> void ask(Operation<C, R> operation, List<Submission<C>> batch, Receipt<R> receipt) {
        List<Answer<R>> all;
        try {
            all = foreseen(operation, batch);
        } catch (RuntimeException broken) {
            if (batch.size() == 1) {
                throw broken;
            }
            for (int i = 0; i < batch.size(); i++) {
                receipt.store(i, foreseen(operation, batch.subList(i, i + 1)));
            }
            return;
        }
        receipt.store(0, all);
    }

    private <C, R> List<Answer<R>> foreseen(Operation<C, R> operation, List<Submission<C>> batch) {
        var tried = transactions.inTransaction(() -> tried(operation, batch));
        try {
            return transactions.dryRun(() -> new BatchRun<>(surroundings, operation, useCase(operation), batch, Optional.of(tried)).answers());
        } catch (MissingCalendarYear missing) {
            if (batch.size() > 1) {
                throw missing;
            }
            return List.of(new Answer<>(Decision.refused(refusal(missing)), false));
        } catch (Busy busy) {
            if (batch.size() > 1 || !busy.isSameCommandRunning()) {
                throw busy;
            }
            return List.of(new Answer<>(Decision.refused(CommonRefusal.COMMAND_IN_PROGRESS.refusal()), false));
        }
    }

    /** Why each command of a batch that is only asked for is refused already; a code that several bring is looked at once. */
    private <C, R> List<List<Refusal>> tried(Operation<C, R> operation, List<Submission<C>> batch) {
        var codesSeen = new HashMap<List<Object>, List<Refusal>>();
        return batch.stream().map(submission -> {
            var refused = operation.refusalsFor(submission.caller());
            if (refused.isEmpty() && operation.codeNeeded()) {
                refused = codesSeen.computeIfAbsent(List.of(submission.caller(), submission.code()), same -> codes.look(new CodeCheck.Asked(
                        ids.next(), submission.caller(), operation.code(), submission.code()), clocks.real()).map(List::of).orElse(List.of()));
            }
            return refused.isEmpty() ? useCase(operation).tryBeforeAsking(new Request<>(ids.next(), submission.caller(), submission.command()))
                    : refused;
        }).toList();
    }

    private <C, R> Decision<R> dryRun(UseCase<C, R> useCase, Request<C> request) {
        try {
            return transactions.dryRun(() -> useCase.decide(List.of(request), clocks.business()).getFirst().decision());
        } catch (MissingCalendarYear missing) {
            return Decision.refused(refusal(missing));
        }
    }

    private <C, R> List<Answer<R>> singly(Operation<C, R> operation, List<Submission<C>> batch, Receipt<R> receipt) {
        var all = new ArrayList<Answer<R>>();
        for (int i = 0; i < batch.size(); i++) {
            all.add(one(operation, batch.subList(i, i + 1), i, receipt));
        }
        return all;
    }

    private <C, R> Answer<R> one(Operation<C, R> operation, List<Submission<C>> alone, int from, Receipt<R> receipt) {
        try {
            return inTransaction(operation, alone, from, receipt).getFirst();
        } catch (Busy busy) {
            if (busy.isSameCommandRunning()) {
                return new Answer<>(Decision.refused(CommonRefusal.COMMAND_IN_PROGRESS.refusal()), false);
            }
            throw busy;
        } catch (MissingCalendarYear missing) {
            return transactions.inTransaction(() -> {
                var refused = List.of(new Answer<R>(Decision.refused(refusal(missing)), false));
                receipt.store(from, refused);
                return refused.getFirst();
            });
        }
    }

    private static Refusal refusal(MissingCalendarYear missing) {
        return CommonRefusal.CALENDAR_YEAR_MISSING.refusal("year", missing.year());
    }

    @SuppressWarnings("unchecked")
    private <C, R> UseCase<C, R> useCase(Operation<C, R> operation) {
        var found = (UseCase<C, R>) useCases.get(operation.name());
        if (found == null) {
            throw new IllegalStateException("no use case for " + operation.name());
        }
        return found;
    }
}
