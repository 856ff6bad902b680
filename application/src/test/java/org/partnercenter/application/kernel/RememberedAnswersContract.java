package org.partnercenter.application.kernel;

import org.junit.jupiter.api.Test;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** What every memory of answers keeps. */
public interface RememberedAnswersContract {

    record Result(String id, Money amount, Instant at, List<PartyId> parties, Optional<Secret> secret) {
    }

    Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    RememberedAnswers.Key KEY = new RememberedAnswers.Key(new PartyId("partner-1"), "test-operation", "key-1");

    RememberedAnswers answers();

    Transactions transactions();

    private Optional<RememberedAnswers.Earlier<Result>> claim(RememberedAnswers.Key key, String fingerprint, Instant now) {
        return transactions().inTransaction(() -> Optional.ofNullable(answers().claim(Result.class,
                List.of(new RememberedAnswers.Claim(key, fingerprint, now.plus(Duration.ofDays(30)))), now).get(key)));
    }

    private void keep(Decision<Result> decision) {
        transactions().inTransaction(() -> {
            answers().claim(Result.class, List.of(
                    new RememberedAnswers.Claim(KEY, "content", NOW.plus(Duration.ofDays(30)))), NOW);
            answers().keep(List.of(new RememberedAnswers.Kept<>(KEY, decision)));
            return null;
        });
    }

    @Test
    default void a_free_key_is_taken() {
        assertThat(claim(KEY, "content", NOW)).isEmpty();
    }

    @Test
    default void a_grant_comes_back_as_it_was() {
        var result = new Result("c-1", Money.of("10.50", "CNY"), NOW, List.of(new PartyId("p")), Optional.empty());
        keep(Decision.granted(result));

        assertThat(claim(KEY, "content", NOW)).hasValueSatisfying(earlier -> {
            assertThat(earlier.fingerprint()).isEqualTo("content");
            assertThat(earlier.decision()).isEqualTo(Decision.granted(result));
        });
    }

    @Test
    default void a_refusal_comes_back_with_its_facts() {
        Decision<Result> refused = Decision.refused(CommonRefusal.FIELD_INVALID.refusal("field", "memo").with("max", 5));
        keep(refused);

        assertThat(claim(KEY, "other content", NOW)).hasValueSatisfying(earlier -> {
            assertThat(earlier.fingerprint()).isEqualTo("content");
            assertThat(earlier.decision()).isEqualTo(refused);
        });
    }

    @Test
    default void the_same_key_of_another_party_or_operation_is_another_key() {
        keep(Decision.refused(CommonRefusal.PARTY_UNKNOWN.refusal()));

        assertThat(claim(new RememberedAnswers.Key(new PartyId("partner-2"), "test-operation", "key-1"), "content", NOW))
                .isEmpty();
        assertThat(claim(new RememberedAnswers.Key(new PartyId("partner-1"), "other-operation", "key-1"), "content", NOW))
                .isEmpty();
    }

    @Test
    default void an_expired_key_is_free_again() {
        keep(Decision.refused(CommonRefusal.PARTY_UNKNOWN.refusal()));

        assertThat(claim(KEY, "new content", NOW.plus(Duration.ofDays(31)))).isEmpty();
    }

    @Test
    default void a_released_key_is_free_again() {
        keep(Decision.refused(CommonRefusal.PARTY_UNKNOWN.refusal()));
        transactions().inTransaction(() -> {
            answers().release(List.of(KEY));
            return null;
        });

        assertThat(claim(KEY, "content", NOW)).isEmpty();
    }

    @Test
    default void expired_answers_are_removed_in_portions() {
        keep(Decision.refused(CommonRefusal.PARTY_UNKNOWN.refusal()));

        assertThat(transactions().inTransaction(() -> answers().removeExpired(NOW, 10))).isZero();
        assertThat(transactions().inTransaction(() -> answers().removeExpired(NOW.plus(Duration.ofDays(31)), 10)))
                .isEqualTo(1);
    }
}
