package org.partnercenter.application.identity;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Reveal;
import org.partnercenter.application.kernel.Revealed;
import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.Set;

/** What callers can ask of this capability. */
public final class IdentityOperations {

    private static final Set<PartyKind> PLATFORM = Set.of(PartyKind.PLATFORM);

    public static final Operation<RegisterParty, PartyRegistered> REGISTER_PARTY =
            new Operation<>("party-register", RegisterParty.class, PartyRegistered.class, PLATFORM,
                    Set.of(PermissionItem.PARTIES_MANAGE));
    public static final Operation<CreateAccessKey, AccessKeyCreated> CREATE_ACCESS_KEY =
            key("access-key-create", CreateAccessKey.class, AccessKeyCreated.class, false);
    public static final Operation<EndAccessKey, AccessKey> DISABLE_ACCESS_KEY =
            key("access-key-disable", EndAccessKey.class, AccessKey.class, false);
    public static final Operation<RotateAccessKey, AccessKeyCreated> ROTATE_ACCESS_KEY =
            key("access-key-rotate", RotateAccessKey.class, AccessKeyCreated.class, false);
    public static final Operation<EndAccessKey, AccessKey> DELETE_ACCESS_KEY =
            key("access-key-delete", EndAccessKey.class, AccessKey.class, false);

    public static final Operation<CreateAccessKey, AccessKeyCreated> CREATE_OWN_ACCESS_KEY =
            key("own-access-key-create", CreateAccessKey.class, AccessKeyCreated.class, true);
    public static final Operation<EndAccessKey, AccessKey> DISABLE_OWN_ACCESS_KEY =
            key("own-access-key-disable", EndAccessKey.class, AccessKey.class, true);
    public static final Operation<RotateAccessKey, AccessKeyCreated> ROTATE_OWN_ACCESS_KEY =
            key("own-access-key-rotate", RotateAccessKey.class, AccessKeyCreated.class, true);
    public static final Operation<EndAccessKey, AccessKey> DELETE_OWN_ACCESS_KEY =
            key("own-access-key-delete", EndAccessKey.class, AccessKey.class, true);

    public static final Operation<RecordFact, FactRecorded> RECORD_FACT =
            new Operation<>("party-fact-record", RecordFact.class, FactRecorded.class, PLATFORM,
                    Set.of(PermissionItem.FACTS_RECORD));
    public static final Operation<Reveal, Revealed> REVEAL = new Operation<>("party-reveal", Reveal.class, Revealed.class,
            PLATFORM, Set.of(PermissionItem.PERSONAL_DATA_REVEAL));

    public static final Operation<Reveal, Revealed> REVEAL_RESELLERS = new Operation<>("reseller-reveal", Reveal.class, Revealed.class,
            Set.of(PartyKind.DISTRIBUTOR), Set.of(PermissionItem.PERSONAL_DATA_REVEAL));
    public static final Operation<EraseParty, PartyErased> ERASE_PARTY = new Operation<>("party-erase", EraseParty.class,
            PartyErased.class, PLATFORM, Set.of(PermissionItem.PARTIES_ERASE));

    private IdentityOperations() {
    }

    /** Keys of all parties are the platform's to give; those of a party's own operators the party's. */
    private static <C, R> Operation<C, R> key(String name, Class<C> command, Class<R> result, boolean own) {
        return own ? new Operation<>(name, command, result, Set.of(PartyKind.values()), Set.of(PermissionItem.ACCESS_KEYS_MANAGE))
                : new Operation<>(name, command, result, PLATFORM, Set.of(PermissionItem.PARTY_KEYS_MANAGE));
    }

    static boolean isOwn(Operation<?, ?> operation) {
        return operation.permissions().contains(PermissionItem.ACCESS_KEYS_MANAGE);
    }
}
