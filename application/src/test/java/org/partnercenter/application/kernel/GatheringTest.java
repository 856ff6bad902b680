package org.partnercenter.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

@Timeout(60)
class GatheringTest {

    private static final Caller PARTNER = Caller.mainAccount(new PartyId("partner-1"), PartyKind.DISTRIBUTOR);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<List<String>> groups = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch begun = new CountDownLatch(1);
    private boolean breaking;

    @AfterEach
    void close() {
        held.countDown();
        threads.close();
    }

    private Gathering<String, String> oneWay() {
        return oneWay(Duration.ofMillis(20));
    }

    private Gathering<String, String> oneWay(Duration moment) {
        return new Gathering<>(this::together, this::alone, 1, moment);
    }

    private List<Answer<String>> together(List<Submission<String>> several, Runnable decided) {
        groups.add(several.stream().map(Submission::command).toList());
        if (breaking) {
            throw new IllegalStateException("broken on several");
        }
        return several.stream().map(GatheringTest::answer).toList();
    }

    private Answer<String> alone(Submission<String> one, Runnable decided) {
        groups.add(List.of(one.command()));
        if (one.command().equals("committing")) {
            decided.run();
        }
        if (one.command().equals("held") || one.command().equals("committing")) {
            begun.countDown();
            awaitHeld();
        }
        if (one.command().equals("bad")) {
            throw new Busy("bad", null);
        }
        return answer(one);
    }

    private void awaitHeld() {
        try {
            assertThat(held.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static Answer<String> answer(Submission<String> one) {
        return new Answer<>(Decision.granted("done " + one.command()), false);
    }

    private static Submission<String> of(String command) {
        return new Submission<>(PARTNER, Optional.empty(), command, TestHouse.ORIGIN);
    }

    private Future<Answer<String>> submit(Gathering<String, String> gathering, String command) {
        return threads.submit(() -> gathering.submit(of(command)));
    }

    private static String told(Future<Answer<String>> answer) throws Exception {
        return answer.get(30, TimeUnit.SECONDS).decision().orThrow();
    }

    @Test
    void who_finds_the_way_free_goes_at_once_and_alone() {
        assertThat(oneWay().submit(of("a")).decision().orThrow()).isEqualTo("done a");
        assertThat(groups).containsExactly(List.of("a"));
    }

    @Test
    void who_waits_longer_than_a_moment_goes_beside_what_is_held_up_and_with_all_who_wait() throws Exception {
        var gathering = oneWay();
        var first = submit(gathering, "held");
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

        var second = submit(gathering, "a");
        var third = submit(gathering, "b");

        assertThat(told(second)).isEqualTo("done a");
        assertThat(told(third)).isEqualTo("done b");
        assertThat(first.isDone()).isFalse();
        held.countDown();
        assertThat(told(first)).isEqualTo("done held");
        assertThat(groups.stream().flatMap(List::stream)).containsExactlyInAnyOrder("held", "a", "b");
    }

    @Test
    void while_one_is_only_being_committed_the_next_goes_at_once() throws Exception {
        var gathering = oneWay(Duration.ofMinutes(1));
        var first = submit(gathering, "committing");
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

        assertThat(told(submit(gathering, "a"))).isEqualTo("done a");
        assertThat(first.isDone()).isFalse();
        held.countDown();
        assertThat(told(first)).isEqualTo("done committing");
    }

    @Test
    void those_who_come_together_are_decided_together_and_each_gets_its_own_answer() throws Exception {
        var gathering = oneWay();
        var answers = new ArrayList<Future<Answer<String>>>();
        for (int i = 0; i < 500; i++) {
            answers.add(submit(gathering, "c" + i));
        }
        for (int i = 0; i < answers.size(); i++) {
            assertThat(told(answers.get(i))).isEqualTo("done c" + i);
        }
        assertThat(groups.stream().flatMap(List::stream).toList()).hasSize(500).doesNotHaveDuplicates();
        assertThat(groups).allSatisfy(group -> assertThat(group).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void where_several_break_each_goes_alone_and_only_the_bad_one_fails() throws Exception {
        breaking = true;
        var gathering = oneWay();
        var first = submit(gathering, "held");
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        var good = submit(gathering, "a");
        var bad = submit(gathering, "bad");

        assertThat(told(good)).isEqualTo("done a");
        assertThatThrownBy(() -> told(bad)).hasCauseInstanceOf(Busy.class);
        held.countDown();
        assertThat(told(first)).isEqualTo("done held");
        assertThat(gathering.submit(of("later")).decision().orThrow()).isEqualTo("done later");
    }

    @Test
    void whoever_is_interrupted_while_waiting_goes_on_and_stays_interrupted() throws Exception {
        var gathering = oneWay();
        submit(gathering, "held");
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        var interrupted = threads.submit(() -> {
            Thread.currentThread().interrupt();
            var answer = gathering.submit(of("a"));
            return Thread.interrupted() ? answer.decision().orThrow() : "the interruption was lost";
        });

        assertThat(interrupted.get(Duration.ofSeconds(30).toMillis(), TimeUnit.MILLISECONDS)).isEqualTo("done a");
    }
}
