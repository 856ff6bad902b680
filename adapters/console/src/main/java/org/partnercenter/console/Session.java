package org.partnercenter.console;

import java.time.Instant;

/**
 * Who is signed in: held by its browser alone, under a seal.
 *
 * @param token as the API takes it
 * @param who   what to call it
 * @param seen  when it last asked
 */
record Session(String token, Audience audience, String party, String who, Instant seen) {

    Session seenAt(Instant now) {
        return new Session(token, audience, party, who, now);
    }

    @Override
    public String toString() {
        return "Session[" + party + "]";
    }
}
