package org.partnercenter.application.file;

import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Clocks;

import java.time.Duration;

/** Removes what is known of files long after they were put away; the files and their reports stay in their folders. */
final class ForgetFiles implements Chore {

    private static final Duration KEPT = Duration.ofDays(90);
    private static final int PORTION = 10;

    private final DroppedFiles files;
    private final Clocks clocks;

    ForgetFiles(DroppedFiles files, Clocks clocks) {
        this.files = files;
        this.clocks = clocks;
    }

    @Override
    public String name() {
        return "forget-files";
    }

    @Override
    public boolean doPortion() {
        return files.forget(clocks.real().minus(KEPT), PORTION) == PORTION;
    }
}
