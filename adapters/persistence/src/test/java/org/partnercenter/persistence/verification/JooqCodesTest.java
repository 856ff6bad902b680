package org.partnercenter.persistence.verification;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.verification.Codes;
import org.partnercenter.application.verification.CodesContract;
import org.partnercenter.application.verification.StoredCode;
import org.partnercenter.domain.verification.Scene;
import org.partnercenter.domain.verification.SendLimits;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.testing.TestDatabase;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class JooqCodesTest implements CodesContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());
    private final Codes codes = new JooqCodes(database);

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.verification_code");
        database.dsl().execute("delete from pc.verification_receiver");
        database.dsl().execute("delete from pc.verification_setting");
    }

    @Override
    public Codes codes() {
        return codes;
    }

    @Override
    public Transactions transactions() {
        return database;
    }

    /** How many of forty at once come through. */
    private static long atOnce(IntPredicate attempt) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(8)) {
            return threads.invokeAll(IntStream.range(0, 40).<Callable<Boolean>>mapToObj(n -> () -> attempt.test(n))
                    .toList()).stream().filter(done -> done.resultNow()).count();
        }
    }

    @Test
    @Tag("COM-26")
    void sends_at_the_same_time_are_counted_one_after_the_other() throws InterruptedException {
        long sent = atOnce(n -> database.inTransaction(() -> {
            var lately = codes.hold(Set.of("receiver"), NOW).get("receiver");
            boolean free = SendLimits.against(lately.lastHour(), lately.lastDay()).isEmpty();
            if (free) {
                codes.add(List.of(CodesContract.code("c-" + n, PARTNER, "receiver", NOW)));
            }
            return free;
        }));

        assertThat(sent).isEqualTo(15);
    }

    @Test
    @Tag("COM-25")
    void guesses_at_the_same_time_are_counted_and_no_more_than_five_are_made() throws InterruptedException {
        codes.add(List.of(CodesContract.code("c-1", PARTNER, "receiver", NOW)));

        long tried = atOnce(n -> database.inTransaction(() -> {
            var stored = locked();
            var attempt = stored.code().tried(false, "command/" + n, NOW);
            boolean counted = !attempt.code().equals(stored.code());
            codes.update(List.of(new StoredCode(attempt.code(), stored.digest(), stored.receiver(), stored.sentAt())));
            return counted;
        }));

        assertThat(tried).isEqualTo(5);
        assertThat(database.inTransaction(this::locked).code().wrong()).isEqualTo(5);
    }

    @Test
    @Tag("COM-25")
    void a_code_is_used_by_one_of_many_commands_at_the_same_time() throws InterruptedException {
        codes.add(List.of(CodesContract.code("c-1", PARTNER, "receiver", NOW)));

        long used = atOnce(n -> database.inTransaction(() -> {
            var stored = locked();
            var attempt = stored.code().tried(true, "command/" + n, NOW);
            codes.update(List.of(new StoredCode(attempt.code(), stored.digest(), stored.receiver(), stored.sentAt())));
            return attempt.refusal().isEmpty();
        }));

        assertThat(used).isEqualTo(1);
    }

    private StoredCode locked() {
        return codes.lock(Scene.OWN_ACTION, Set.of(PARTNER), Set.of()).get(PARTNER).getFirst();
    }
}
