package org.partnercenter.application.sandbox;

import java.time.Duration;

/** How far business time is ahead of real time. Stored, so that it outlives a restart and is the same on all nodes. */
public interface ClockOffset {

    /** Zero until it was moved; negative only for a sandbox that began in the past. */
    Duration get();

    /** Keeps the offset, unless somebody else has set one further ahead meanwhile. */
    void set(Duration offset);
}
