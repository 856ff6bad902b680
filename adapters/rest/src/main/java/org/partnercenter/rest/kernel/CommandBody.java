package org.partnercenter.rest.kernel;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.Set;
import java.util.function.Supplier;

/**
 * What a command and its answer look like in JSON, whatever the way in.
 *
 * @param type    the body; names of fields are its components' in snake_case
 * @param reader  makes the command of a body
 * @param success how it is answered that the command was granted
 */
public record CommandBody<B extends Record, C, R>(Operation<C, R> operation, Class<B> type, Reader<B, C> reader,
                                                  Success<R> success) {

    /** Makes commands of bodies. */
    @FunctionalInterface
    public interface Reader<B, C> {

        /**
         * Notes every fault of the body in the input.
         *
         * @return makes the command; called only if nothing was at fault
         */
        Supplier<C> read(B body, Input in, Caller caller);
    }

    /** The same where the operation is for these kinds of callers only. */
    public CommandBody<B, C, R> onlyFor(Set<PartyKind> kinds) {
        return new CommandBody<>(operation.onlyFor(kinds), type, reader, success);
    }

    /** The same as the vendor's clients send it: they know of no verification codes (COM-25). */
    public CommandBody<B, C, R> asVendors() {
        return new CommandBody<>(operation.withoutCode(), type, reader, success);
    }
}
