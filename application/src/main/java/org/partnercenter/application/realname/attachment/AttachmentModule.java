package org.partnercenter.application.realname.attachment;

import org.partnercenter.application.kernel.UseCase;

import java.util.List;

/** Puts this part of the capability together from its ports. */
public final class AttachmentModule {

    private final UploadSettings settings;
    private final ObjectStore store;

    public AttachmentModule(UploadSettings settings, ObjectStore store) {
        this.settings = settings;
        this.store = store;
    }

    public List<UseCase<?, ?>> useCases() {
        return List.of(new UploadSwitching(settings), new Storing());
    }

    public BrowseUpload browse() {
        return new BrowseUpload(settings, store);
    }

    public Uploads uploads() {
        return new Uploads(settings, store);
    }

    public Inspection inspection() {
        return new Inspection(store);
    }
}
