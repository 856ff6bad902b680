package org.partnercenter.application.identity;

import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Keeps verification as facts, where what the vendor's account centre found out is kept, too. */
final class VerificationRecording implements RecordVerification {

    private final Parties parties;
    private final PartyFacts facts;

    VerificationRecording(Parties parties, PartyFacts facts) {
        this.parties = parties;
        this.facts = facts;
    }

    @Override
    public void record(List<Verified> verified, Instant now) {
        var put = new ArrayList<RecordedFact>();
        var removed = new ArrayList<PartyFacts.Key>();
        var names = new HashMap<PartyId, String>();
        for (var each : verified) {
            each.status().ifPresentOrElse(status -> put.add(fact(each.party(), PartyFact.VERIFICATION_STATUS, status, now)),
                    () -> removed.add(new PartyFacts.Key(each.party(), PartyFact.VERIFICATION_STATUS)));
            each.type().ifPresent(type -> put.add(fact(each.party(), PartyFact.CUSTOMER_TYPE, type, now)));
            each.name().ifPresent(name -> names.put(each.party(), name));
        }
        if (!put.isEmpty()) {
            facts.put(put);
        }
        if (!removed.isEmpty()) {
            facts.remove(removed);
        }
        if (!names.isEmpty()) {
            parties.rename(names);
        }
    }

    private static RecordedFact fact(PartyId party, PartyFact fact, String value, Instant now) {
        return RecordedFact.of(party, fact, Optional.of(value), now, Optional.empty()).orThrow();
    }
}
