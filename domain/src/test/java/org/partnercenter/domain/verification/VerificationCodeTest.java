package org.partnercenter.domain.verification;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("COM-25")
class VerificationCodeTest {

    private static final Instant NOW = Instant.parse("2026-11-26T04:00:00Z");
    private static final VerificationCode CODE = sent("code-1");

    private static VerificationCode sent(String id) {
        return VerificationCode.sent(id, Scene.OWN_ACTION, new PartyId("partner"), NOW.plusSeconds(600));
    }

    private static VerificationCode guessed(int times) {
        var code = CODE;
        for (int i = 0; i < times; i++) {
            code = code.tried(false, "command/" + i, NOW).code();
        }
        return code;
    }

    private static void refused(VerificationCode.Attempt attempt, VerificationRefusal reason) {
        assertThat(attempt.refusal()).hasValueSatisfying(refusal -> {
            assertThat(refusal.is(reason)).isTrue();
            assertThat(refusal.momentary()).isTrue();
        });
    }

    @Test
    void the_right_one_is_used_up_by_the_first_command() {
        var first = CODE.tried(true, "command/1", NOW);

        assertThat(first.refusal()).isEmpty();
        assertThat(first.code().usedBy()).contains("command/1");
        assertThat(first.code().attemptsLeft()).isZero();
        refused(first.code().tried(true, "command/2", NOW), VerificationRefusal.VERIFICATION_CODE_USED);
    }

    @Test
    void it_serves_all_rows_of_the_file_it_was_first_used_in_even_when_these_take_long() {
        var first = CODE.tried(true, "within/file-1", NOW).code();

        assertThat(first.tried(true, "within/file-1", NOW.plusSeconds(9_999)).refusal()).isEmpty();
        refused(first.tried(true, "within/file-2", NOW), VerificationRefusal.VERIFICATION_CODE_USED);
    }

    @Test
    void a_wrong_one_is_counted_and_the_sixth_attempt_is_not_made() {
        var attempt = CODE.tried(false, "command/1", NOW);

        refused(attempt, VerificationRefusal.VERIFICATION_CODE_WRONG);
        assertThat(attempt.code().wrong()).isEqualTo(1);
        assertThat(attempt.code().attemptsLeft()).isEqualTo(4);
        assertThat(attempt.refusal().orElseThrow().facts()).containsEntry("attempts_left", "4");
        refused(guessed(4).tried(false, "command/5", NOW), VerificationRefusal.VERIFICATION_CODE_WRONG);
        refused(guessed(5).tried(true, "command/6", NOW), VerificationRefusal.VERIFICATION_CODE_GUESSED);
        assertThat(guessed(9).wrong()).isEqualTo(VerificationCode.MAX_WRONG);
    }

    @Test
    void it_expires_at_its_end_and_only_who_knows_it_is_told_so() {
        var end = CODE.expires();

        assertThat(CODE.tried(true, "command/1", end.minusNanos(1)).refusal()).isEmpty();
        refused(CODE.tried(true, "command/1", end), VerificationRefusal.VERIFICATION_CODE_EXPIRED);
        refused(CODE.tried(false, "command/1", end), VerificationRefusal.VERIFICATION_CODE_WRONG);
    }

    @Test
    void the_one_in_use_there_is_tried_else_the_one_sent_last() {
        var used = CODE.tried(true, "within/file-1", NOW).code();
        var last = sent("code-2");

        assertThat(VerificationCode.toTry(List.of(used, last), "within/file-1")).contains(used);
        assertThat(VerificationCode.toTry(List.of(used, last), "within/file-2")).contains(last);
        assertThat(VerificationCode.toTry(List.of(), "command/1")).isEqualTo(Optional.empty());
    }
}
