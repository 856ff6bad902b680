package org.partnercenter.application.realname;

import org.partnercenter.application.kernel.Content;
import org.partnercenter.domain.realname.ApplicationId;
import org.partnercenter.domain.realname.InspectedFile;

import java.util.List;
import java.util.Optional;

/**
 * Asks to see an attachment.
 *
 * @param place from 0, in the order it was applied with
 * @param now   what was found there just before
 */
public record ReadAttachment(ApplicationId application, int place, Optional<InspectedFile.Found> now) implements Content {

    @Override
    public Object content() {
        return List.of(application, place);
    }
}
