package org.partnercenter.application.file;

import org.partnercenter.domain.file.FileId;

/** Another node works on the file now. */
public final class FileTakenOver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FileTakenOver(FileId file) {
        super("another node has taken over file " + file, null, false, false);
    }
}
