package org.partnercenter.application.identity;

import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.domain.identity.AccessKeyId;
import org.partnercenter.domain.identity.Party;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The access keys as they are stored, their secrets encrypted. */
public interface AccessKeys {

    /** What a caller's key opens: the key, and the party it belongs to. */
    record Usable(SealedKey sealed, Party owner) {
    }

    /** Those of the keys that exist, without their secrets. */
    Map<AccessKeyId, AccessKey> find(Set<AccessKeyId> ids);

    /**
     * Stores new keys, each unless its id is taken.
     *
     * @return the ids that were stored
     */
    Set<AccessKeyId> add(List<SealedKey> keys);

    /**
     * Stores keys as disabled that were active until now.
     *
     * @return the ids that were; a key disabled by others meanwhile is missing
     */
    Set<AccessKeyId> disable(List<AccessKey> keys);

    /** The key if it is active. */
    Optional<Usable> usable(AccessKeyId id);
}
