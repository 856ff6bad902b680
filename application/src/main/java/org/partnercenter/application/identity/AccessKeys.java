package org.partnercenter.application.identity;

import org.partnercenter.application.identity.access.Account;
import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.domain.identity.AccessKeyId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The access keys as they are stored, their secrets encrypted. */
public interface AccessKeys {

    /** What a caller's key opens: the key, and whom it acts for. */
    record Usable(SealedKey sealed, Account account) {
    }

    /** Those of the keys that exist, deleted ones included, without their secrets. */
    Map<AccessKeyId, AccessKey> find(Set<AccessKeyId> ids);

    /**
     * Stores new keys, each unless its id is taken.
     *
     * @return the ids that were stored
     */
    Set<AccessKeyId> add(List<SealedKey> keys);

    /**
     * Stores what has become of keys, each unless it has changed meanwhile. The secrets of deleted ones are wiped.
     *
     * @param changes from what was found to what it is now
     * @return the ids that were stored
     */
    Set<AccessKeyId> change(Map<AccessKey, AccessKey> changes);

    /** The key unless it is disabled or deleted; whether it has run out is for the asker to see. */
    Optional<Usable> usable(AccessKeyId id);
}
