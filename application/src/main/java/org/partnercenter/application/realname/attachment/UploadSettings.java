package org.partnercenter.application.realname.attachment;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.realname.UploadSetting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which bucket is which partner's. A bucket is at most one partner's (RNA-13). */
public interface UploadSettings {

    /** Those that were ever set up. */
    Map<PartyId, UploadSetting> find(Set<PartyId> partners);

    /** Whose the buckets are, or were before their partner moved on; one that never was anybody's is missing. */
    Map<String, PartyId> owners(Set<String> buckets);

    /** Stores settings, each partner's at most once; fails where a bucket has become another partner's meanwhile. */
    void put(List<UploadSetting> settings, Instant now);
}
