package org.partnercenter.application.testing;

/** A store in memory that can go back to where it was. */
public interface Rollbackable {

    /** Remembers the state now; the result brings it back. */
    Runnable snapshot();
}
