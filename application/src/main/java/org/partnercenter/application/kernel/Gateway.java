package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.MissingCalendarYear;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The one door. REST, files, queues and schedules hand their commands in here; nothing changes any other way.
 *
 * <p>A batch is one operation and an ordered list of commands in one transaction, with one answer each: repeats are recognised,
 * the caller is checked, the use case decides, and state, movements, events, audit entries and remembered answers are stored
 * together. A refusal or a repeated key touches only its own element. If the transaction breaks, the elements are tried
 * again singly. One whose deadline lies in a year of unknown working days is refused, and not remembered.
 */
public final class Gateway {

    private final Transactions transactions;
    private final RememberedAnswers answers;
    private final Recorder recorder;
    private final CodeCheck codes;
    private final KeyedHash hash;
    private final Clocks clocks;
    private final Ids ids;
    private final Map<String, UseCase<?, ?>> useCases = new HashMap<>();

    /** @param news who hears what, in the order they hear it */
    public Gateway(Transactions transactions, RememberedAnswers answers, Ledger ledger, AuditLog audit, Outbox outbox,
                   NewsTable news, NoticeBoard notices, CodeCheck codes, KeyedHash hash, Clocks clocks, Ids ids,
                   List<UseCase<?, ?>> useCases) {
        this.transactions = transactions;
        this.answers = answers;
        this.recorder = new Recorder(ledger, audit, outbox, news, notices, ids);
        this.codes = codes;
        this.hash = hash;
        this.clocks = clocks;
        this.ids = ids;
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
        return submit(operation, List.of(submission)).getFirst();
    }

    /**
     * Hands in a batch; answers stand in the order of the submissions.
     *
     * @throws Busy when the machinery could not do it now; elements already tried singly may have been stored
     */
    public <C, R> List<Answer<R>> submit(Operation<C, R> operation, List<Submission<C>> batch) {
        return submit(operation, batch, (from, answers) -> {
        });
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
            var all = new Run<>(operation, batch, Optional.empty()).answers();
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
                    refusedAtTheDoor(operation, caller, forbidden));
            transactions.inTransaction(() -> {
                recorder.record(operation, List.of(decided), clocks.business(), clocks.real());
                return forbidden;
            });
        }
        return forbidden;
    }

    private static <R> Outcome<R> refusedAtTheDoor(Operation<?, ?> operation, Caller caller, List<Refusal> forbidden) {
        return Outcome.refused(forbidden, Subject.of("operation", operation.name(), Viewers.ofCaller(caller)));
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
            return transactions.dryRun(() -> new Run<>(operation, batch, Optional.of(tried)).answers());
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

    /** One batch inside its transaction. */
    private final class Run<C, R> {

        private final Operation<C, R> operation;
        private final List<Submission<C>> batch;
        private final Optional<List<List<Refusal>>> tried;
        private final Answer<R>[] result;
        private final Instant now = clocks.business();
        private final Instant real = clocks.real();
        private final Set<RememberedAnswers.Key> claimed = new LinkedHashSet<>();
        private final Map<Integer, RememberedAnswers.Key> repeatsWithin = new LinkedHashMap<>();
        private final Map<RememberedAnswers.Key, Integer> first = new HashMap<>();
        private final BitSet effective = new BitSet();

        /** @param tried of a batch that is only asked for: why each is refused already */
        @SuppressWarnings("unchecked")
        Run(Operation<C, R> operation, List<Submission<C>> batch, Optional<List<List<Refusal>>> tried) {
            this.operation = operation;
            this.batch = batch;
            this.tried = tried;
            this.result = new Answer[batch.size()];
        }

        List<Answer<R>> answers() {
            recognise();
            decide();
            remember();
            repeatsWithin.forEach((index, key) -> result[index] = repeat(index, key));
            return Arrays.asList(result);
        }

        private void recognise() {
            var claims = new ArrayList<RememberedAnswers.Claim>();
            for (int i = 0; i < batch.size(); i++) {
                var key = key(i);
                if (key.isEmpty()) {
                    continue;
                }
                if (first.putIfAbsent(key.get(), i) != null) {
                    repeatsWithin.put(i, key.get());
                    continue;
                }
                var submission = batch.get(i);
                var fingerprint = Fingerprint.of(submission.command(), hash);
                claimed.add(key.get());
                claims.add(new RememberedAnswers.Claim(key.get(), fingerprint,
                        real.plus(submission.key().orElseThrow().life())));
            }
            if (claims.isEmpty()) {
                return;
            }
            answers.claim(operation.result(), claims, real).forEach((key, earlier) -> {
                claimed.remove(key);
                result[first.get(key)] = Fingerprint.matches(earlier.fingerprint(), batch.get(first.get(key)).command(), hash)
                        ? new Answer<>(earlier.decision(), true)
                        : reused();
            });
        }

        private void decide() {
            var allowed = new TreeMap<Integer, Request<C>>();
            var records = new ArrayList<Recorder.Decided<R>>();
            for (int i = 0; i < batch.size(); i++) {
                if (result[i] != null || repeatsWithin.containsKey(i)) {
                    continue;
                }
                var submission = batch.get(i);
                var request = new Request<>(ids.next(), submission.caller(), submission.command());
                var forbidden = tried.isPresent() ? tried.get().get(i) : operation.refusalsFor(submission.caller());
                if (forbidden.isEmpty()) {
                    allowed.put(i, request);
                } else {
                    records.add(refused(i, request, forbidden));
                }
            }
            if (tried.isEmpty() && operation.codeNeeded() && !allowed.isEmpty()) {
                records.addAll(withoutGoodCode(allowed));
            }
            var indexes = List.copyOf(allowed.keySet());
            var requests = List.copyOf(allowed.values());
            if (!requests.isEmpty()) {
                var outcomes = useCase(operation).decide(requests, now);
                for (int i = 0; i < requests.size(); i++) {
                    effective.set(indexes.get(i), !outcomes.get(i).effects().isNone());
                    result[indexes.get(i)] = new Answer<>(outcomes.get(i).decision(), false);
                    records.add(new Recorder.Decided<>(requests.get(i), batch.get(indexes.get(i)).origin(),
                            outcomes.get(i)));
                }
            }
            recorder.record(operation, records, now, real);
        }

        private Recorder.Decided<R> refused(int index, Request<C> request, List<Refusal> refusals) {
            var submission = batch.get(index);
            result[index] = new Answer<>(Decision.refused(refusals), false);
            return new Recorder.Decided<>(request, submission.origin(),
                    refusedAtTheDoor(operation, submission.caller(), refusals));
        }

        /** Takes away those whose verification code does not do, and refuses them. */
        private List<Recorder.Decided<R>> withoutGoodCode(TreeMap<Integer, Request<C>> allowed) {
            var indexes = List.copyOf(allowed.keySet());
            var asked = indexes.stream().map(index -> new CodeCheck.Asked(allowed.get(index).id(),
                    allowed.get(index).caller(), operation.code(), batch.get(index).code())).toList();
            var found = codes.use(asked, real);
            var records = new ArrayList<Recorder.Decided<R>>();
            for (int i = 0; i < indexes.size(); i++) {
                int index = indexes.get(i);
                found.get(i).ifPresent(refusal -> records.add(refused(index, allowed.remove(index), List.of(refusal))));
            }
            return records;
        }

        private void remember() {
            var kept = new ArrayList<RememberedAnswers.Kept<R>>();
            var released = new ArrayList<RememberedAnswers.Key>();
            for (var key : claimed) {
                int index = first.get(key);
                var decision = result[index].decision();
                if (isRemembered(decision) && (effective.get(index) || batch.get(index).key().orElseThrow().keepsAll())) {
                    kept.add(new RememberedAnswers.Kept<>(key, decision));
                } else {
                    released.add(key);
                }
            }
            if (!kept.isEmpty()) {
                answers.keep(kept);
            }
            if (!released.isEmpty()) {
                answers.release(released);
            }
        }

        private Answer<R> repeat(int index, RememberedAnswers.Key key) {
            var original = first.get(key);
            return Fingerprint.of(batch.get(index).command(), hash).equals(Fingerprint.of(batch.get(original).command(), hash))
                    ? new Answer<>(result[original].decision(), true)
                    : reused();
        }

        private Answer<R> reused() {
            return new Answer<>(Decision.refused(CommonRefusal.IDEMPOTENCY_KEY_REUSED.refusal()), false);
        }

        /** Keys of who acts for a customer are none of the customer's own, nor of anybody else who acts for it. */
        private Optional<RememberedAnswers.Key> key(int index) {
            if (Unkept.class.isAssignableFrom(operation.result())) {
                return Optional.empty();
            }
            var submission = batch.get(index);
            PartyId party = submission.caller().party();
            var name = operation.name() + submission.caller().acting().map(acting -> "@" + acting.partner()).orElse("");
            return submission.key().map(key -> new RememberedAnswers.Key(party, name, key.value()));
        }

        private boolean isRemembered(Decision<R> decision) {
            return decision.refusals().stream()
                    .noneMatch(refusal -> refusal.kind() == Kind.MALFORMED || refusal.momentary());
        }
    }
}
