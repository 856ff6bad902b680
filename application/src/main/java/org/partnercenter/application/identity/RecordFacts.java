package org.partnercenter.application.identity;

import org.partnercenter.domain.identity.RecordedFact;

import java.util.List;

/** Takes orders to record facts, in the transaction of who orders it. */
@FunctionalInterface
public interface RecordFacts {

    /** Records facts in place of what was recorded before; each fact of a party at most once. */
    void put(List<RecordedFact> facts);
}
