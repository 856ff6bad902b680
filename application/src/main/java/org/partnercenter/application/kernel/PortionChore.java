package org.partnercenter.application.kernel;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Hands one command in at the door in the platform's name, again and again, whenever there is something to do.
 *
 * @param more     whether what was done suggests that there is more to do at once
 * @param platform in whose name it is done; nothing is done while there is none
 */
public record PortionChore<C, R>(Operation<C, R> operation, C command, BooleanSupplier anything, Predicate<R> more, Gateway gateway,
                          Supplier<Optional<Caller>> platform) implements Chore {

    @Override
    public String name() {
        return operation.name();
    }

    @Override
    public boolean doPortion() {
        return anything.getAsBoolean() && platform.get().map(caller -> more.test(gateway.submit(operation, new Submission<>(caller, Optional.empty(),
                command, new Origin(Channel.SYSTEM, name()))).decision().orThrow())).orElse(false);
    }
}
