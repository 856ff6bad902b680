package org.partnercenter.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The tests run on the Java they were meant to run on. */
class RunningJavaTest {

    private static final int NEWEST = 25;

    @Test
    void this_is_the_java_that_was_asked_for() {
        var asked = Integer.getInteger("partnercenter.java");

        if (asked == null) {
            assertThat(Runtime.version().feature()).isGreaterThanOrEqualTo(NEWEST);
        } else {
            assertThat(Runtime.version().feature()).isEqualTo(asked);
        }
    }
}
