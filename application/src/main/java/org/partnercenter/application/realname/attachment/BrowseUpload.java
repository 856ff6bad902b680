package org.partnercenter.application.realname.attachment;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.realname.UploadSetting;

import java.util.Optional;
import java.util.Set;

/** Tells partners of their attachment upload, and gets its change ready. */
public final class BrowseUpload {

    private final UploadSettings settings;
    private final ObjectStore store;

    BrowseUpload(UploadSettings settings, ObjectStore store) {
        this.settings = settings;
        this.store = store;
    }

    public Decision<UploadSetting> setting(Caller caller) {
        return Decision.unless(AttachmentOperations.SETTING.refusalsFor(caller), caller).map(open -> of(open.party()));
    }

    private UploadSetting of(PartyId partner) {
        return settings.find(Set.of(partner)).getOrDefault(partner, UploadSetting.none(partner));
    }

    /**
     * The command, once it has been looked whether the bucket can be read. A bucket of another partner is not looked at.
     *
     * @param bucket empty only for switching off
     */
    public SwitchUpload prepared(Caller caller, boolean on, Optional<String> bucket) {
        boolean looked = on && AttachmentOperations.SWITCH_UPLOAD.refusalsFor(caller).isEmpty();
        boolean reachable = looked && bucket.filter(name -> isFree(caller.party(), name)).filter(store::prepare).isPresent();
        return new SwitchUpload(caller.party(), on, bucket, reachable);
    }

    private boolean isFree(PartyId partner, String bucket) {
        return settings.owners(Set.of(bucket)).getOrDefault(bucket, partner).equals(partner);
    }
}
