package org.partnercenter.application.realname.attachment;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.domain.realname.InspectedFile;
import org.partnercenter.domain.realname.UploadSetting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Puts files of partners into their buckets, and opens those that a reviewer may see. Outside of any transaction. */
public final class Uploads {

    private final UploadSettings settings;
    private final ObjectStore store;

    Uploads(UploadSettings settings, ObjectStore store) {
        this.settings = settings;
        this.store = store;
    }

    /**
     * The command, once a file without fault has been stored.
     *
     * @param keep false: nothing is stored, and the command only asked about
     */
    public StoreAttachment prepared(Caller caller, String path, byte[] content, boolean keep) {
        boolean allowed = AttachmentOperations.STORE.refusalsFor(caller).isEmpty();
        var bucket = allowed ? Optional.ofNullable(settings.find(Set.of(caller.party())).get(caller.party())).filter(UploadSetting::on)
                .flatMap(UploadSetting::bucket) : Optional.<String>empty();
        var file = new InspectedFile(path, Optional.of(Inspection.of(content)));
        boolean stored = bucket.filter(name -> file.upload("name", bucket, true).isGranted())
                .filter(name -> keep ? put(name, path, content) : store.isReachable(name)).isPresent();
        return new StoreAttachment(file, bucket, stored);
    }

    private boolean put(String bucket, String path, byte[] content) {
        try {
            store.put(bucket, path, new ByteArrayInputStream(content), content.length);
            return true;
        } catch (IOException away) {
            return false;
        }
    }

    /** The content of an attachment that its reader has been allowed to see; empty if it is gone. */
    public Optional<ObjectStore.Opened> open(String bucket, String path) throws IOException {
        return store.open(bucket, path);
    }
}
