package org.partnercenter.application.catalog;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusals;

import java.util.List;
import java.util.function.Supplier;

/** What all lists of the catalogue have in common: first whether the caller may ask, then all that is wrong with the question. */
record Asking(Operation<Object, Object> operation, Transactions transactions) {

    <T> Decision<T> answer(Caller caller, List<Decision<?>> inputs, Supplier<T> list) {
        var forbidden = operation.refusalsFor(caller);
        if (!forbidden.isEmpty()) {
            return Decision.refused(forbidden);
        }
        var refusals = new Refusals();
        inputs.forEach(input -> refusals.addAll(input.refusals()));
        return refusals.any() ? Decision.refused(refusals.list())
                : Decision.granted(transactions.reading(list));
    }
}
