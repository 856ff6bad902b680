package org.partnercenter.application.verification;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.verification.Scene;
import org.partnercenter.domain.verification.VerificationCode;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of codes keeps. */
public interface CodesContract {

    Instant NOW = Instant.parse("2026-11-26T04:00:00Z");
    PartyId PARTNER = new PartyId("partner");
    PartyId OTHER = new PartyId("other");

    Codes codes();

    Transactions transactions();

    static StoredCode code(String id, PartyId party, String receiver, Instant sentAt) {
        return new StoredCode(VerificationCode.sent(id, Scene.OWN_ACTION, party, sentAt.plusSeconds(600)), "digest-" + id,
                receiver, sentAt);
    }

    private Codes.Sends sends(String receiver) {
        return transactions().inTransaction(() -> codes().hold(Set.of(receiver), NOW)).get(receiver);
    }

    private List<String> tried(PartyId party, String use) {
        return transactions().inTransaction(() -> codes().lock(Scene.OWN_ACTION, Set.of(party), Set.of(use)))
                .getOrDefault(party, List.of()).stream().map(stored -> stored.code().id()).toList();
    }

    @Test
    @Tag("COM-26")
    default void sends_are_counted_by_receiver_in_windows_that_end_now() {
        codes().add(List.of(code("1", PARTNER, "r", NOW.minus(Duration.ofHours(1))),
                code("2", OTHER, "r", NOW.minus(Duration.ofHours(1)).plusMillis(1)), code("3", PARTNER, "s", NOW),
                code("4", PARTNER, "r", NOW.minus(Duration.ofDays(1))),
                code("5", PARTNER, "r", NOW.minus(Duration.ofDays(1)).plusMillis(1)), code("6", PARTNER, "r", NOW)));

        assertThat(sends("r")).isEqualTo(new Codes.Sends(2, 4));
        assertThat(sends("nobody")).isEqualTo(new Codes.Sends(0, 0));
    }

    @Test
    default void a_code_comes_back_as_it_was() {
        var used = new StoredCode(new VerificationCode("1", Scene.OWN_ACTION, PARTNER, NOW.plusSeconds(60), 3,
                Optional.of("within/file-1")), "digest", "receiver", NOW);
        codes().add(List.of(used));

        assertThat(codes().lock(Scene.OWN_ACTION, Set.of(PARTNER), Set.of())).isEqualTo(Map.of(PARTNER, List.of(used)));
    }

    @Test
    default void each_finds_its_own_codes() {
        codes().add(List.of(code("1", PARTNER, "r", NOW)));

        assertThat(codes().find(Scene.OWN_ACTION, PARTNER, "1")).contains(code("1", PARTNER, "r", NOW).code());
        assertThat(codes().find(Scene.OWN_ACTION, OTHER, "1")).isEmpty();
        assertThat(codes().find(Scene.REGISTRATION, PARTNER, "1")).isEmpty();
        assertThat(codes().find(Scene.OWN_ACTION, PARTNER, "2")).isEmpty();
    }

    @Test
    default void the_last_one_is_tried_and_those_in_use_there() {
        var first = code("1", PARTNER, "r", NOW);
        codes().add(List.of(first, code("2", PARTNER, "r", NOW.plusSeconds(1)), code("3", PARTNER, "r", NOW.plusSeconds(1)),
                code("4", OTHER, "r", NOW.plusSeconds(2))));
        codes().update(List.of(first.with(first.code().tried(true, "within/file-1", NOW).code())));

        assertThat(tried(PARTNER, "command/x")).containsExactly("3");
        assertThat(tried(PARTNER, "within/file-1")).containsExactly("1", "3");
        assertThat(tried(OTHER, "within/file-1")).containsExactly("4");
        assertThat(tried(new PartyId("nobody"), "within/file-1")).isEmpty();
        assertThat(codes().lock(Scene.REGISTRATION, Set.of(PARTNER), Set.of())).isEmpty();
    }

    @Test
    @Tag("COM-26")
    default void the_last_one_sent_to_each_receiver_is_found() {
        codes().add(List.of(code("1", PARTNER, "r", NOW), code("2", PARTNER, "r", NOW.plusSeconds(1)), code("3", PARTNER, "s", NOW),
                code("4", OTHER, "r", NOW.plusSeconds(2))));
        var mine = new Codes.Sent(Scene.OWN_ACTION, PARTNER, "r");
        var others = new Codes.Sent(Scene.OWN_ACTION, OTHER, "s");

        assertThat(transactions().inTransaction(() -> codes().lockLast(Set.of(mine, others))))
                .isEqualTo(Map.of(mine, code("2", PARTNER, "r", NOW.plusSeconds(1))));
    }

    @Test
    default void what_attempts_made_of_codes_is_kept() {
        var stored = code("1", PARTNER, "r", NOW);
        codes().add(List.of(stored, code("2", OTHER, "r", NOW)));
        var changed = stored.with(stored.code().tried(false, "command/1", NOW).code());

        codes().update(List.of(changed));

        assertThat(codes().lock(Scene.OWN_ACTION, Set.of(PARTNER, OTHER), Set.of()))
                .isEqualTo(Map.of(PARTNER, List.of(changed), OTHER, List.of(code("2", OTHER, "r", NOW))));
    }

    @Test
    @Tag("COM-25")
    default void codes_are_wanted_by_those_who_switched_them_on() {
        codes().want(Map.of(PARTNER, true, OTHER, true), NOW);
        codes().want(Map.of(OTHER, false), NOW.plusSeconds(1));

        assertThat(codes().wanted(Set.of(PARTNER, OTHER, new PartyId("nobody")))).containsExactly(PARTNER);
    }

    @Test
    default void old_codes_are_forgotten_in_portions() {
        codes().add(List.of(code("1", PARTNER, "r", NOW), code("2", PARTNER, "r", NOW), code("3", PARTNER, "r", NOW.plusSeconds(60))));
        var end = NOW.plusSeconds(600);

        assertThat(codes().forget(end, 9)).isZero();
        assertThat(codes().forget(end.plusMillis(1), 1)).isEqualTo(1);
        assertThat(codes().forget(end.plusMillis(1), 9)).isEqualTo(1);
        assertThat(tried(PARTNER, "command/x")).containsExactly("3");
    }
}
