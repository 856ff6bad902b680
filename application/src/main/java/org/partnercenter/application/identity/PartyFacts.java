package org.partnercenter.application.identity;

import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The recorded facts: at most one of each kind for a party. */
public interface PartyFacts extends FactsOf {

    /** Names a fact of a party. */
    record Key(PartyId party, PartyFact fact) {
    }

    /** What is recorded under these keys, whether or not it holds now. */
    Map<Key, RecordedFact> find(Set<Key> keys);

    /** Records facts in place of what was recorded before; each key at most once. */
    void put(List<RecordedFact> facts);

    /** Takes facts back; a key without one is no fault. */
    void remove(List<Key> facts);
}
