package org.partnercenter.application.identity;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Reveal;
import org.partnercenter.application.kernel.Revealed;
import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.Set;

/** What callers can ask of this capability. */
public final class IdentityOperations {

    private static final Set<PartyKind> PLATFORM = Set.of(PartyKind.PLATFORM);

    public static final Operation<RegisterParty, PartyRegistered> REGISTER_PARTY =
            new Operation<>("party-register", RegisterParty.class, PartyRegistered.class, PLATFORM, Set.of());
    public static final Operation<CreateAccessKey, AccessKeyCreated> CREATE_ACCESS_KEY =
            new Operation<>("access-key-create", CreateAccessKey.class, AccessKeyCreated.class, PLATFORM, Set.of());
    public static final Operation<DisableAccessKey, AccessKey> DISABLE_ACCESS_KEY =
            new Operation<>("access-key-disable", DisableAccessKey.class, AccessKey.class, PLATFORM, Set.of());
    public static final Operation<RecordFact, FactRecorded> RECORD_FACT =
            new Operation<>("party-fact-record", RecordFact.class, FactRecorded.class, PLATFORM, Set.of());
    public static final Operation<Reveal, Revealed> REVEAL = new Operation<>("party-reveal", Reveal.class, Revealed.class,
            PLATFORM, Set.of("PC_PERSONAL_DATA_REVEAL"));

    private IdentityOperations() {
    }
}
