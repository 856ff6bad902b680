package org.partnercenter.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.KeyedHash;

import java.time.Duration;
import java.time.Instant;

class SessionsTest {

    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");
    private static final Session SESSION = new Session("pct_token", Audience.PARTNERS, "demo-distributor", "demo-distributor / 李 雷", NOW);

    private final Sessions sessions = new Sessions(hash("ours"));

    private static KeyedHash hash(String key) {
        return (purpose, text) -> Integer.toHexString((key + purpose + text.reveal()).hashCode());
    }

    @Test
    void what_was_sealed_is_opened() {
        assertThat(sessions.open(sessions.seal(SESSION), NOW)).contains(SESSION);
    }

    @Test
    void what_somebody_else_sealed_is_not() {
        var theirs = new Sessions(hash("theirs")).seal(SESSION);
        assertThat(sessions.open(theirs, NOW)).isEmpty();
    }

    @Test
    void what_was_changed_is_not() {
        var sealed = sessions.seal(SESSION);
        var other = sessions.seal(new Session("pct_token", Audience.PLATFORM, "demo-platform", "demo-platform", NOW));
        var mixed = other.substring(0, other.lastIndexOf('.')) + sealed.substring(sealed.lastIndexOf('.'));
        assertThat(sessions.open(mixed, NOW)).isEmpty();
        assertThat(sessions.open("", NOW)).isEmpty();
        assertThat(sessions.open("no cookie of ours", NOW)).isEmpty();
    }

    @Test
    void a_session_that_stood_idle_is_over() {
        var sealed = sessions.seal(SESSION);
        assertThat(sessions.open(sealed, NOW.plus(Sessions.IDLE))).isPresent();
        assertThat(sessions.open(sealed, NOW.plus(Sessions.IDLE).plusSeconds(1))).isEmpty();
    }

    @Test
    void a_request_keeps_it_alive() {
        var later = NOW.plus(Duration.ofMinutes(29));
        assertThat(Sessions.isStale(SESSION, NOW.plusSeconds(60))).isFalse();
        assertThat(Sessions.isStale(SESSION, later)).isTrue();
        assertThat(sessions.open(sessions.seal(SESSION.seenAt(later)), later.plus(Sessions.IDLE))).isPresent();
    }

    @Test
    void forms_of_another_session_are_not_ours() {
        var other = new Session("pct_other", Audience.PARTNERS, "demo-provider", "demo-provider", NOW);
        assertThat(sessions.isFormToken(SESSION, sessions.formToken(SESSION))).isTrue();
        assertThat(sessions.isFormToken(SESSION, sessions.formToken(other))).isFalse();
        assertThat(sessions.isFormToken(SESSION, "")).isFalse();
    }

    @Test
    void nothing_secret_is_printed() {
        assertThat(SESSION.toString()).doesNotContain("pct_token");
    }
}
