package org.partnercenter.rest.kernel;

import org.partnercenter.domain.kernel.Refusal;

import java.util.List;
import java.util.Optional;

/** An answer that is an error, not yet in words. {@link ReplyFilter} puts it into the caller's language. */
sealed interface Failure {

    /** @param refusals at least one; the first decides code and status */
    record ByRule(List<Refusal> refusals) implements Failure {

        public ByRule {
            refusals = List.copyOf(refusals);
            if (refusals.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }
    }

    /** @param thrown what broke, for the log only */
    record ByFault(Fault fault, Optional<Throwable> thrown) implements Failure {
    }
}
