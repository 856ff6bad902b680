package org.partnercenter.application.realname;

import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.realname.attachment.ObjectStore;

import java.io.IOException;
import java.util.ArrayList;

/** Removes the files of customers that were erased. What cannot be removed now is tried again. */
final class ForgetAttachments implements Chore {

    private static final int PORTION = 50;

    private final Applications applications;
    private final ObjectStore store;

    ForgetAttachments(Applications applications, ObjectStore store) {
        this.applications = applications;
        this.store = store;
    }

    @Override
    public String name() {
        return "forget-real-name-attachments";
    }

    @Override
    public boolean doPortion() {
        var orphans = applications.orphans(PORTION);
        var removed = new ArrayList<Applications.Orphan>();
        for (var orphan : orphans) {
            try {
                store.remove(orphan.bucket(), orphan.file().path());
                removed.add(orphan);
            } catch (IOException away) {
                continue;
            }
        }
        if (!removed.isEmpty()) {
            applications.forget(removed);
        }
        return removed.size() == PORTION;
    }
}
