package org.partnercenter.application.realname.attachment;

import org.partnercenter.application.kernel.Content;
import org.partnercenter.domain.realname.InspectedFile;

import java.util.List;
import java.util.Optional;

/**
 * Reports a file that was put into the caller's bucket just before, or why it was not.
 *
 * @param bucket empty if uploading was off
 * @param stored whether it is there now
 */
public record StoreAttachment(InspectedFile file, Optional<String> bucket, boolean stored) implements Content {

    @Override
    public Object content() {
        return List.of(file.path(), file.found().map(InspectedFile.Found::digest));
    }

    /** Names of files can tell who a person is. */
    @Override
    public String toString() {
        return "StoreAttachment[" + stored + "]";
    }
}
