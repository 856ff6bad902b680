package org.partnercenter.persistence.kernel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.RememberedAnswers;
import org.partnercenter.application.kernel.RememberedAnswersContract;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.persistence.testing.TestDatabase;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import static org.assertj.core.api.Assertions.assertThat;

class JooqRememberedAnswersTest implements RememberedAnswersContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());
    private final RememberedAnswers answers = new JooqRememberedAnswers(database, new JsonCodec());

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.remembered_answer");
    }

    @Override
    public RememberedAnswers answers() {
        return answers;
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    @Test
    void a_repeat_waits_for_the_first_sending_and_gets_its_answer() throws Exception {
        var taken = new CountDownLatch(1);
        var mayFinish = new CountDownLatch(1);
        var claim = List.of(new RememberedAnswers.Claim(KEY, "content", NOW.plus(Duration.ofDays(30))));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> database.inTransaction(() -> {
                answers.claim(String.class, claim, NOW);
                taken.countDown();
                await(mayFinish);
                answers.keep(List.of(new RememberedAnswers.Kept<>(KEY, Decision.granted("done"))));
                return null;
            }));
            await(taken);
            var repeat = threads.submit(() -> database.inTransaction(() ->
                    Optional.ofNullable(answers.claim(String.class, claim, NOW).get(KEY))));
            assertThat(repeat.isDone()).isFalse();
            mayFinish.countDown();

            assertThat(repeat.get()).hasValueSatisfying(earlier ->
                    assertThat(earlier.decision()).isEqualTo(Decision.granted("done")));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
