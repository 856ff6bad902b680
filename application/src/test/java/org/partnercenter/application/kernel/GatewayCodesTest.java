package org.partnercenter.application.kernel;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.verification.VerificationRefusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the one door asks for verification codes. */
@Tag("COM-25")
class GatewayCodesTest {

    record Pay(String to) {
    }

    private static final Operation<Pay, String> PAY = new Operation<>("test-pay", Pay.class, String.class,
            Set.of(PartyKind.DISTRIBUTOR), Set.of(PermissionItem.COUPON_ISSUE)).needingCode();
    private static final Caller PARTNER = Caller.mainAccount(new PartyId("partner-1"), PartyKind.DISTRIBUTOR);
    private static final BroughtCode RIGHT = new BroughtCode(Secret.of("123456"), Optional.empty());
    private static final BroughtCode WRONG = new BroughtCode(Secret.of("654321"), Optional.empty());

    private final TestHouse house = new TestHouse();
    private final List<String> decided = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final List<CodeNeed> needs = new ArrayList<>();

    @BeforeEach
    void furnish() {
        house.checking(new CodeCheck() {
            @Override
            public List<Optional<Refusal>> use(List<Asked> commands, Instant now) {
                return commands.stream().map(command -> look(command, now)).toList();
            }

            @Override
            public Optional<Refusal> look(Asked command, Instant now) {
                asked.add(command.id());
                needs.add(command.need());
                return command.code().equals(Optional.of(RIGHT)) ? Optional.empty()
                        : Optional.of(VerificationRefusal.VERIFICATION_CODE_WRONG.refusal("attempts_left", 4));
            }
        });
        house.with(List.of(new UseCase<Pay, String>() {
            @Override
            public Operation<Pay, String> operation() {
                return PAY;
            }

            @Override
            public List<Outcome<String>> decide(List<Request<Pay>> requests, Instant now) {
                requests.forEach(request -> decided.add(request.command().to()));
                return requests.stream().map(request -> Outcome.granted("paid " + request.command().to(),
                        Subject.of("payment", request.command().to(), Viewers.none()), Effects.none())).toList();
            }
        }));
    }

    private static Submission<Pay> submission(String key, String to, BroughtCode code) {
        return new Submission<>(PARTNER, Optional.of(CommandKey.given(key)), new Pay(to), TestHouse.ORIGIN,
                Optional.ofNullable(code));
    }

    private Answer<String> submit(String key, String to, BroughtCode code) {
        return house.gateway().submit(PAY, submission(key, to, code));
    }

    @Test
    void a_command_without_a_good_code_does_not_reach_its_use_case_and_is_audited() {
        assertThat(submit("k", "a", WRONG).decision().refusals()).extracting(Refusal::code)
                .containsExactly("VERIFICATION_CODE_WRONG");

        assertThat(decided).isEmpty();
        assertThat(house.audit.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.refusals()).extracting(Refusal::rule).containsExactly("COM-25");
            assertThat(entry.toString()).doesNotContain("654321");
        });
    }

    @Test
    void the_refusal_is_not_remembered_and_the_same_command_with_the_right_code_runs() {
        submit("k", "a", WRONG);

        var answer = submit("k", "a", RIGHT);

        assertThat(answer.replayed()).isFalse();
        assertThat(answer.decision().isGranted()).isTrue();
    }

    @Test
    void a_repeat_gets_its_answer_without_a_code() {
        submit("k", "a", RIGHT);
        asked.clear();

        assertThat(submit("k", "a", null).replayed()).isTrue();
        assertThat(submit("k", "a", WRONG).decision().orThrow()).isEqualTo("paid a");
        assertThat(asked).isEmpty();
        assertThat(decided).containsExactly("a");
    }

    @Test
    void in_a_batch_a_bad_code_touches_its_own_command_only() {
        var answers = house.gateway().submit(PAY, List.of(submission("1", "a", RIGHT), submission("2", "b", WRONG),
                submission("3", "c", RIGHT)));

        assertThat(answers).extracting(answer -> answer.decision().isGranted()).containsExactly(true, false, true);
        assertThat(answers.get(2).decision().orThrow()).isEqualTo("paid c");
        assertThat(decided).containsExactly("a", "c");
        assertThat(house.audit.entries()).hasSize(3);
    }

    @Test
    void whoever_may_not_ask_at_all_learns_nothing_about_codes() {
        var operator = new Caller(PARTNER.party(), PARTNER.kind(), Optional.empty(), Optional.of("operator"), Permissions.of(Set.of()));

        var refused = house.gateway().submit(PAY, new Submission<>(operator, Optional.empty(), new Pay("a"), TestHouse.ORIGIN,
                Optional.of(WRONG)));

        assertThat(refused.decision().refusals()).extracting(Refusal::code).containsExactly("CBC.0151");
        assertThat(house.gateway().ask(PAY, operator, new Pay("a"), Optional.of(RIGHT)).refusals()).extracting(Refusal::code)
                .containsExactly("CBC.0151");
        assertThat(asked).isEmpty();
    }

    @Test
    void a_way_in_that_knows_no_codes_is_not_asked_for_one() {
        assertThat(house.gateway().submit(PAY.withoutCode(), submission("k", "a", null)).decision().isGranted()).isTrue();
        assertThat(asked).isEmpty();
        assertThat(PAY.onlyFor(Set.of(PartyKind.DISTRIBUTOR)).codeNeeded()).isTrue();
    }

    @Test
    void a_way_in_that_knows_no_codes_asks_for_one_all_the_same_where_it_is_always_needed() {
        var signing = PAY.alwaysNeedingCode().withoutCode().onlyFor(Set.of(PartyKind.DISTRIBUTOR));

        assertThat(signing.code()).isEqualTo(CodeNeed.ALWAYS);
        assertThat(house.gateway().submit(signing, submission("k", "a", null)).decision().isGranted()).isFalse();
        assertThat(house.gateway().submit(signing, submission("k", "a", RIGHT)).decision().isGranted()).isTrue();
        assertThat(needs).containsOnly(CodeNeed.ALWAYS);
    }

    @Test
    void a_dry_run_tries_the_code_too() {
        assertThat(house.gateway().ask(PAY, PARTNER, new Pay("a"), Optional.of(WRONG)).isGranted()).isFalse();
        assertThat(house.gateway().ask(PAY, PARTNER, new Pay("a")).isGranted()).isFalse();
        assertThat(house.gateway().ask(PAY, PARTNER, new Pay("a"), Optional.of(RIGHT)).isGranted()).isTrue();
        assertThat(house.audit.entries()).isEmpty();
    }
}
