package org.partnercenter.application.realname.attachment;

import org.partnercenter.application.kernel.Content;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Optional;

/**
 * Asks for attachment upload to be switched on or off.
 *
 * @param bucket    needed for switching on
 * @param reachable whether the bucket could be read just before; no part of what makes it this command
 */
public record SwitchUpload(PartyId partner, boolean on, Optional<String> bucket, boolean reachable) implements Content {

    @Override
    public Object content() {
        return List.of(partner, on, bucket);
    }
}
