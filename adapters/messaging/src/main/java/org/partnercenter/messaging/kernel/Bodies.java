package org.partnercenter.messaging.kernel;

import org.partnercenter.application.kernel.Answer;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;
import java.util.Optional;

/**
 * What commands and answers look like in JSON: exactly as in REST, for every way in speaks one language. Bridged to REST where
 * things are wired.
 */
public interface Bodies {

    /** The operation of that name, such as {@code coupon-issue}; empty if it is none that has a body. */
    Optional<Operation<?, ?>> operation(String name);

    /**
     * Reads the body of a command.
     *
     * @param json text of one JSON object
     * @return the command, or every fault of the body, after what keeps the caller from asking at all
     */
    <C> Decision<C> read(Operation<C, ?> operation, Caller caller, String json);

    /** The answer as REST would give it. */
    <R> Reply reply(Operation<?, R> operation, Answer<R> answer, Language language);

    /** A refusal as REST would give it; at least one reason. */
    Reply refused(List<Refusal> refusals, Language language);
}
