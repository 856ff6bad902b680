package org.partnercenter.application.message;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;

import java.time.Instant;
import java.util.Optional;

/** Where a sandbox keeps what a real house would send, to be read there. */
public interface SandboxInbox {

    /** Unless it is there already. */
    void put(SandboxMessage message);

    /** Newest first. @param receiver exactly */
    Page<SandboxMessage> list(Optional<String> receiver, PageRequest page);

    /** Forgets what came before the instant, at most {@code limit} of them; tells how many. */
    int forget(Instant before, int limit);
}
