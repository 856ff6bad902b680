package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the use cases that reveal personal columns (COM-21): nothing changes, and the audit trail tells what was looked at. */
public final class Revealing {

    /** What a capability knows of the rows. */
    @FunctionalInterface
    public interface PlainRows {

        /**
         * The plain values of all personal columns.
         *
         * @return those of the rows that the caller can see
         */
        Decision<Map<PartyId, Map<PersonalColumn, String>>> of(Caller caller, Reveal what, Instant now);
    }

    private Revealing() {
    }

    /** @param subject what the rows are, for the audit trail */
    public static UseCase<Reveal, Revealed> of(Operation<Reveal, Revealed> operation, String subject, PlainRows rows) {
        return new RevealColumns(operation, subject, rows);
    }

    private record RevealColumns(Operation<Reveal, Revealed> operation, String subject, PlainRows rows)
            implements UseCase<Reveal, Revealed> {

        @Override
        public List<Outcome<Revealed>> decide(List<Request<Reveal>> requests, Instant now) {
            return requests.stream().map(request -> decide(request.caller(), request.command(), now)).toList();
        }

        private Outcome<Revealed> decide(Caller caller, Reveal what, Instant now) {
            var found = rows.of(caller, what, now);
            return found.fold(
                    plain -> {
                        var answer = only(what, plain);
                        return Outcome.granted(answer, about(caller, what, Optional.of(answer)), Effects.none());
                    },
                    refusals -> Outcome.refused(refusals, about(caller, what, Optional.empty())));
        }

        private static Revealed only(Reveal what, Map<PartyId, Map<PersonalColumn, String>> plain) {
            return new Revealed(what.ids().stream().distinct().filter(plain::containsKey)
                    .map(id -> new Revealed.Row(id, plain.get(id).entrySet().stream()
                            .filter(value -> what.columns().contains(value.getKey()))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))).toList());
        }

        /** Which rows and columns, and never a value. Of ids that were not found only how many were asked for. */
        private Subject about(Caller caller, Reveal what, Optional<Revealed> answer) {
            return Subject.of(subject, caller.party().value(), Viewers.ofCaller(caller)).with(Map.of(
                    "columns", what.columns().stream().sorted().map(PersonalColumn::code).collect(Collectors.joining(",")),
                    "asked", String.valueOf(what.ids().size()),
                    "revealed", answer.stream().flatMap(revealed -> revealed.rows().stream())
                            .map(row -> row.id().value()).collect(Collectors.joining(","))));
        }
    }
}
