package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Kind;
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

/** One batch inside its transaction: what are repeats, who may not ask, what is decided, and which answers are remembered. */
final class BatchRun<C, R> {

    /** What every batch works with. */
    record Surroundings(RememberedAnswers answers, Recorder recorder, CodeCheck codes, KeyedHash hash, Clocks clocks, Ids ids) {
    }

    private final Surroundings with;
    private final Operation<C, R> operation;
    private final UseCase<C, R> useCase;
    private final List<Submission<C>> batch;
    private final Optional<List<List<Refusal>>> tried;
    private final Answer<R>[] result;
    private final Instant now;
    private final Instant real;
    private final Set<RememberedAnswers.Key> claimed = new LinkedHashSet<>();
    private final Map<Integer, RememberedAnswers.Key> repeatsWithin = new LinkedHashMap<>();
    private final Map<RememberedAnswers.Key, Integer> first = new HashMap<>();
    private final BitSet effective = new BitSet();

    /**
     * @param operation as the way in knows it, which may ask for no verification code
     * @param tried     of a batch that is only asked for: why each is refused already
     */
    @SuppressWarnings("unchecked")
    BatchRun(Surroundings with, Operation<C, R> operation, UseCase<C, R> useCase, List<Submission<C>> batch,
             Optional<List<List<Refusal>>> tried) {
        this.with = with;
        this.operation = operation;
        this.useCase = useCase;
        this.batch = batch;
        this.tried = tried;
        this.result = new Answer[batch.size()];
        this.now = with.clocks().business();
        this.real = with.clocks().real();
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
            var fingerprint = Fingerprint.of(submission.command(), with.hash());
            claimed.add(key.get());
            claims.add(new RememberedAnswers.Claim(key.get(), fingerprint,
                    real.plus(submission.key().orElseThrow().life())));
        }
        if (claims.isEmpty()) {
            return;
        }
        with.answers().claim(operation.result(), claims, real).forEach((key, earlier) -> {
            claimed.remove(key);
            result[first.get(key)] = Fingerprint.matches(earlier.fingerprint(), batch.get(first.get(key)).command(), with.hash())
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
            var request = new Request<>(with.ids().next(), submission.caller(), submission.command());
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
            var outcomes = useCase.decide(requests, now);
            for (int i = 0; i < requests.size(); i++) {
                effective.set(indexes.get(i), !outcomes.get(i).effects().isNone());
                result[indexes.get(i)] = new Answer<>(outcomes.get(i).decision(), false);
                records.add(new Recorder.Decided<>(requests.get(i), batch.get(indexes.get(i)).origin(),
                        outcomes.get(i)));
            }
        }
        with.recorder().record(operation, records, now, real);
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
        var found = with.codes().use(asked, real);
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
            with.answers().keep(kept);
        }
        if (!released.isEmpty()) {
            with.answers().release(released);
        }
    }

    private Answer<R> repeat(int index, RememberedAnswers.Key key) {
        var original = first.get(key);
        return Fingerprint.of(batch.get(index).command(), with.hash()).equals(Fingerprint.of(batch.get(original).command(), with.hash()))
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

    static <R> Outcome<R> refusedAtTheDoor(Operation<?, ?> operation, Caller caller, List<Refusal> forbidden) {
        return Outcome.refused(forbidden, Subject.of("operation", operation.name(), Viewers.ofCaller(caller)));
    }
}
