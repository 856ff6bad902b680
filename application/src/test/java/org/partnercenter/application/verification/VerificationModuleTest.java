package org.partnercenter.application.verification;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.BroughtCode;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.testing.InMemoryMessages;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Medium;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Receiver;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Texts;
import org.partnercenter.domain.verification.Scene;
import org.partnercenter.domain.verification.VerificationRefusal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class VerificationModuleTest {

    record Pay(String to) {
    }

    private static final Operation<Pay, String> PAY = new Operation<>("test-pay", Pay.class, String.class,
            Set.of(PartyKind.DISTRIBUTOR, PartyKind.PLATFORM), Set.of()).needingCode();
    private static final Operation<Pay, String> SIGN = new Operation<>("test-sign", Pay.class, String.class,
            Set.of(PartyKind.DISTRIBUTOR, PartyKind.CUSTOMER), Set.of()).alwaysNeedingCode();
    private static final Caller CUSTOMER = Caller.mainAccount(new PartyId("customer"), PartyKind.CUSTOMER);
    private static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);
    private static final Caller PARTNER = Caller.mainAccount(new PartyId("partner"), PartyKind.DISTRIBUTOR);
    private static final Caller OTHER = Caller.mainAccount(new PartyId("other"), PartyKind.DISTRIBUTOR);
    private static final Receiver PHONE = new Receiver(Medium.SMS, "13812345678");
    private static final Receiver MAIL = new Receiver(Medium.MAIL, "boss@example.com");
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final TestHouse house = new TestHouse();
    private final InMemoryCodes codes = house.transactions.register(new InMemoryCodes());
    private final InMemoryMessages messages = house.transactions.register(new InMemoryMessages());
    private final Map<PartyId, List<Receiver>> receivers = new HashMap<>();
    private final Map<PartyId, PartyId> partnerOf = new HashMap<>();
    private final List<String> paid = new ArrayList<>();
    private int made;
    private VerificationModule module;

    @BeforeEach
    void furnish() {
        receivers.put(PARTNER.party(), List.of(PHONE, MAIL));
        receivers.put(OTHER.party(), List.of());
        partnerOf.put(new PartyId("c-1"), PARTNER.party());
        partnerOf.put(new PartyId("c-2"), OTHER.party());
        module = new VerificationModule(new VerificationPorts(codes, (purpose, text) -> purpose + "#" + text.reveal(),
                () -> Secret.of("%06d".formatted(528_100 + ++made)), messages, ids -> receivers.entrySet().stream()
                        .filter(entry -> ids.contains(entry.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                (partner, ids) -> ids.stream().filter(id -> partner.equals(partnerOf.get(id))).collect(Collectors.toSet()),
                Texts.beside(List.of(VerificationRefusal.class)), house.clocks, house.ids));
        house.with(module.useCases()).with(List.of(new Paying(PAY), new Paying(SIGN))).checking(module.check());
    }

    private final class Paying implements UseCase<Pay, String> {

        private final Operation<Pay, String> operation;

        Paying(Operation<Pay, String> operation) {
            this.operation = operation;
        }

        @Override
        public Operation<Pay, String> operation() {
            return operation;
        }

        @Override
        public List<Outcome<String>> decide(List<Request<Pay>> requests, Instant now) {
            requests.forEach(request -> paid.add(request.command().to()));
            return requests.stream().map(request -> Outcome.granted("paid",
                    Subject.of("payment", request.command().to(), Viewers.none()), Effects.none())).toList();
        }
    }

    private void switchOn() {
        house.submit(VerificationOperations.SWITCH, PARTNER, new SwitchCodes(PARTNER.party(), true)).orThrow();
    }

    private Decision<CodeSent> request(Caller caller, Optional<Medium> medium) {
        return house.submit(VerificationOperations.REQUEST, caller, new RequestCode(medium, Language.EN_US, TEN_MINUTES));
    }

    /** The digits that arrive. */
    private String requested() {
        request(PARTNER, Optional.empty()).orThrow();
        return messages.queued().getLast().text().reveal().replaceAll(".*?(\\d{6}).*", "$1");
    }

    private static Submission<Pay> payment(Caller caller, String to, Optional<String> digits, Optional<String> file) {
        return new Submission<>(caller, Optional.empty(), new Pay(to), TestHouse.ORIGIN,
                digits.map(code -> new BroughtCode(Secret.of(code), file)));
    }

    private Decision<String> pay(String digits) {
        return house.gateway().submit(PAY, payment(PARTNER, "a", Optional.ofNullable(digits), Optional.empty())).decision();
    }

    private Decision<String> sign(Caller caller, String digits) {
        return house.gateway().submit(SIGN.withoutCode(), payment(caller, "a", Optional.ofNullable(digits), Optional.empty()))
                .decision();
    }

    @Test
    @Tag("COM-25")
    void what_is_always_signed_with_a_code_needs_one_of_customers_and_of_those_who_switched_nothing_on() {
        receivers.put(CUSTOMER.party(), List.of(MAIL));
        refused(sign(PARTNER, null), VerificationRefusal.VERIFICATION_CODE_MISSING);
        refused(sign(CUSTOMER, null), VerificationRefusal.VERIFICATION_CODE_MISSING);
        var partners = requested();
        refused(sign(CUSTOMER, partners), VerificationRefusal.VERIFICATION_CODE_WRONG);

        var sent = request(CUSTOMER, Optional.empty()).orThrow();
        var digits = messages.queued().getLast().text().reveal().replaceAll(".*?(\\d{6}).*", "$1");

        assertThat(module.browse().code(CUSTOMER, sent.id()).orThrow().attemptsLeft()).isEqualTo(5);
        assertThat(sign(CUSTOMER, digits).isGranted()).isTrue();
        refused(sign(CUSTOMER, digits), VerificationRefusal.VERIFICATION_CODE_USED);
        assertThat(sign(PARTNER, partners).isGranted()).isTrue();
        assertThat(pay(null).isGranted()).isTrue();
    }

    private static void refused(Decision<?> decision, VerificationRefusal reason) {
        assertThat(decision.refusals()).singleElement().matches(refusal -> refusal.is(reason));
    }

    @Test
    @Tag("COM-25")
    void nobody_needs_a_code_who_has_not_switched_them_on() {
        assertThat(pay(null).isGranted()).isTrue();
        switchOn();
        refused(pay(null), VerificationRefusal.VERIFICATION_CODE_MISSING);
        assertThat(house.submit(PAY, OTHER, new Pay("a")).isGranted()).isTrue();
        assertThat(house.submit(PAY, PLATFORM, new Pay("a")).isGranted()).isTrue();
    }

    @Test
    @Tag("COM-25")
    void a_code_is_sent_to_the_registered_phone_and_opens_one_command() {
        switchOn();
        var sent = request(PARTNER, Optional.empty()).orThrow();
        var digits = messages.queued().getLast().text().reveal().replaceAll(".*?(\\d{6}).*", "$1");

        assertThat(sent.receiver()).isEqualTo("138****5678");
        assertThat(sent.medium()).isEqualTo(Medium.SMS);
        assertThat(sent.expires()).isEqualTo(house.clocks.real().plus(TEN_MINUTES));
        assertThat(messages.queued()).singleElement().satisfies(message -> {
            assertThat(message.to()).isEqualTo(PHONE);
            assertThat(message.until()).isEqualTo(sent.expires());
            assertThat(message.text().reveal()).contains("10 minutes");
        });
        assertThat(pay(digits).isGranted()).isTrue();
        refused(pay(digits), VerificationRefusal.VERIFICATION_CODE_USED);
        assertThat(house.audit.entries().toString()).doesNotContain(digits).doesNotContain("13812345678");
    }

    @Test
    @Tag("COM-25")
    void a_code_goes_by_mail_where_that_is_asked_for_or_is_the_only_way() {
        request(PARTNER, Optional.of(Medium.MAIL)).orThrow();
        messages.carried.remove(Medium.SMS);
        request(PARTNER, Optional.empty()).orThrow();

        assertThat(messages.queued()).extracting(message -> message.to()).containsExactly(MAIL, MAIL);
        refused(request(PARTNER, Optional.of(Medium.SMS)), VerificationRefusal.MESSAGES_NOT_CARRIED);
        refused(request(OTHER, Optional.empty()), VerificationRefusal.RECEIVER_UNKNOWN);
    }

    @Test
    @Tag("COM-25")
    void wrong_codes_are_counted_though_their_commands_are_refused_and_dry_runs_count_as_well() {
        switchOn();
        var digits = requested();
        for (int i = 0; i < 3; i++) {
            refused(pay("999999"), VerificationRefusal.VERIFICATION_CODE_WRONG);
        }
        for (int i = 0; i < 2; i++) {
            refused(house.gateway().ask(PAY, PARTNER, new Pay("a"), Optional.of(new BroughtCode(Secret.of("999999"), Optional.empty()))),
                    VerificationRefusal.VERIFICATION_CODE_WRONG);
        }

        refused(pay(digits), VerificationRefusal.VERIFICATION_CODE_GUESSED);
        assertThat(pay(requested()).isGranted()).isTrue();
    }

    @Test
    @Tag("COM-25")
    void a_dry_run_does_not_use_the_code_up() {
        switchOn();
        var code = new BroughtCode(Secret.of(requested()), Optional.empty());

        assertThat(house.gateway().ask(PAY, PARTNER, new Pay("a"), Optional.of(code)).isGranted()).isTrue();
        assertThat(pay(code.code().reveal()).isGranted()).isTrue();
    }

    @Test
    @Tag("COM-25")
    void only_the_code_sent_last_counts_and_it_expires() {
        switchOn();
        var first = requested();
        var second = requested();
        refused(pay(first), VerificationRefusal.VERIFICATION_CODE_WRONG);
        house.clocks.advanceReal(TEN_MINUTES);

        refused(pay(second), VerificationRefusal.VERIFICATION_CODE_EXPIRED);
    }

    @Test
    @Tag("COM-25")
    void one_code_serves_all_rows_of_one_file_and_no_other() {
        switchOn();
        var digits = Optional.of(requested());
        var file = Optional.of("file/1");

        var answers = house.gateway().submit(PAY, List.of(payment(PARTNER, "a", digits, file),
                payment(PARTNER, "b", digits, file), payment(PARTNER, "c", Optional.empty(), file)));
        house.clocks.advanceReal(Duration.ofHours(2));
        requested();
        var later = house.gateway().submit(PAY, payment(PARTNER, "d", digits, file)).decision();
        var other = house.gateway().submit(PAY, payment(PARTNER, "e", digits, Optional.of("file/2"))).decision();

        assertThat(answers).extracting(answer -> answer.decision().isGranted()).containsExactly(true, true, false);
        assertThat(later.isGranted()).isTrue();
        refused(other, VerificationRefusal.VERIFICATION_CODE_WRONG);
        assertThat(paid).containsExactly("a", "b", "d");
    }

    @Test
    @Tag("COM-25")
    void two_commands_of_one_batch_do_not_share_a_code() {
        switchOn();
        var digits = Optional.of(requested());

        var answers = house.gateway().submit(PAY, List.of(payment(PARTNER, "a", digits, Optional.empty()),
                payment(PARTNER, "b", digits, Optional.empty())));

        assertThat(answers.getFirst().decision().isGranted()).isTrue();
        refused(answers.get(1).decision(), VerificationRefusal.VERIFICATION_CODE_USED);
    }

    @Test
    @Tag("COM-25")
    void a_code_for_another_scene_or_of_another_party_opens_nothing() {
        switchOn();
        house.submit(VerificationOperations.SEND, PARTNER, new SendCode(PHONE, Language.ZH_CN, Scene.REGISTRATION,
                Optional.empty(), TEN_MINUTES)).orThrow();

        refused(pay("528101"), VerificationRefusal.VERIFICATION_CODE_WRONG);
    }

    @Test
    @Tag("COM-25")
    void switching_codes_off_needs_one_and_the_platform_does_without() {
        switchOn();
        var off = new SwitchCodes(PARTNER.party(), false);

        refused(house.submit(VerificationOperations.SWITCH, PARTNER, off), VerificationRefusal.VERIFICATION_CODE_MISSING);
        assertThat(module.browse().setting(PARTNER, PARTNER.party()).orThrow().on()).isTrue();
        house.submit(VerificationOperations.SWITCH, PLATFORM, off).orThrow();
        assertThat(module.browse().setting(PLATFORM, PARTNER.party()).orThrow().on()).isFalse();
        assertThat(house.audit.entries().getLast().subject().details()).containsEntry("before", "true").containsEntry("after", "false");
    }

    @Test
    @Tag("COM-25")
    void nobody_shuts_itself_out_or_touches_others() {
        refused(house.submit(VerificationOperations.SWITCH, OTHER, new SwitchCodes(OTHER.party(), true)),
                VerificationRefusal.RECEIVER_UNKNOWN);
        messages.carried.clear();
        refused(house.submit(VerificationOperations.SWITCH, PARTNER, new SwitchCodes(PARTNER.party(), true)),
                VerificationRefusal.MESSAGES_NOT_CARRIED);

        var foreign = house.submit(VerificationOperations.SWITCH, OTHER, new SwitchCodes(PARTNER.party(), true)).refusals();
        var absent = house.submit(VerificationOperations.SWITCH, OTHER, new SwitchCodes(new PartyId("nobody"), true)).refusals();
        assertThat(foreign).extracting(Refusal::code).containsExactly("PARTY_NOT_FOUND");
        assertThat(absent).extracting(Refusal::code).containsExactly("PARTY_NOT_FOUND");
        assertThat(module.browse().setting(OTHER, PARTNER.party()).refusals()).extracting(Refusal::code)
                .containsExactly("PARTY_NOT_FOUND");
    }

    @Test
    @Tag("COM-26")
    void fifteen_an_hour_and_sixty_a_day_go_to_one_receiver_whoever_asks_and_for_what() {
        for (int i = 0; i < 15; i++) {
            (i % 2 == 0 ? request(PARTNER, Optional.empty()) : send(OTHER, Scene.REGISTRATION, null)).orThrow();
        }
        refused(send(OTHER, Scene.REGISTRATION, null), VerificationRefusal.CODES_SENT_TOO_OFTEN);
        refused(request(PARTNER, Optional.empty()), VerificationRefusal.CODES_SENT_TOO_OFTEN);
        request(PARTNER, Optional.of(Medium.MAIL)).orThrow();
        for (int hour = 0; hour < 3; hour++) {
            house.clocks.advanceReal(Duration.ofHours(1));
            for (int i = 0; i < 15; i++) {
                request(PARTNER, Optional.empty()).orThrow();
            }
        }
        house.clocks.advanceReal(Duration.ofHours(1));
        refused(request(PARTNER, Optional.empty()), VerificationRefusal.CODES_SENT_TOO_OFTEN);
        house.clocks.advanceReal(Duration.ofHours(20));
        request(PARTNER, Optional.empty()).orThrow();
    }

    private Decision<CodeSent> send(Caller caller, Scene scene, String customer) {
        return house.submit(VerificationOperations.SEND, caller, new SendCode(PHONE, Language.ZH_CN, scene,
                Optional.ofNullable(customer).map(PartyId::new), TEN_MINUTES));
    }

    @Test
    @Tag("COM-26")
    void a_real_name_code_proves_the_phone_to_its_party_for_its_customer_once() {
        send(PARTNER, Scene.REAL_NAME, "c-1").orThrow();
        var digits = "%06d".formatted(528_100 + made);
        var proof = module.phoneProof();

        assertThat(proof.look(claimed(PARTNER, "c-1", digits))).isEmpty();
        assertThat(proof.look(claimed(OTHER, "c-1", digits)).map(Refusal::reason)).contains("VERIFICATION_CODE_WRONG");
        assertThat(proof.look(claimed(PARTNER, "c-2", digits)).map(Refusal::reason)).contains("VERIFICATION_CODE_WRONG");
        assertThat(proof.use(claimed(PARTNER, "c-1", digits))).isEmpty();
        assertThat(proof.use(new PhoneProof.Claimed(PARTNER.party(), new PartyId("c-1"), PHONE, Secret.of(digits), "command/2"))
                .map(Refusal::reason)).contains("VERIFICATION_CODE_USED");
        for (int i = 0; i < 4; i++) {
            proof.look(claimed(PARTNER, "c-1", "000000"));
        }
        assertThat(proof.look(claimed(PARTNER, "c-1", digits)).map(Refusal::reason)).contains("VERIFICATION_CODE_GUESSED");
    }

    @Test
    @Tag("COM-26")
    void looking_at_a_registration_code_uses_nothing_up_and_counts_what_is_wrong() {
        send(PARTNER, Scene.REGISTRATION, null).orThrow();
        var digits = "%06d".formatted(528_100 + made);
        var phones = module.phoneCodes();

        assertThat(phones.look(brought(digits))).isEmpty();
        for (int i = 0; i < 4; i++) {
            assertThat(phones.look(brought("000000")).map(Refusal::reason)).contains("VERIFICATION_CODE_WRONG");
        }
        assertThat(phones.look(brought(digits))).isEmpty();
        phones.look(brought("000000"));
        assertThat(phones.look(brought(digits)).map(Refusal::reason)).contains("VERIFICATION_CODE_GUESSED");
        assertThat(phones.use(List.of(brought(digits))).getFirst().map(Refusal::reason)).contains("VERIFICATION_CODE_GUESSED");
    }

    private static PhoneCodes.Brought brought(String digits) {
        return new PhoneCodes.Brought("command/1", PARTNER.party(), Scene.REGISTRATION, PHONE, Secret.of(digits));
    }

    private static PhoneProof.Claimed claimed(Caller by, String customer, String digits) {
        return new PhoneProof.Claimed(by.party(), new PartyId(customer), PHONE, Secret.of(digits), "command/1");
    }

    @Test
    @Tag("COM-26")
    void the_real_name_scene_names_a_customer_of_the_callers_own() {
        send(PARTNER, Scene.REAL_NAME, "c-1").orThrow();

        assertThat(send(PARTNER, Scene.REAL_NAME, null).refusals()).extracting(Refusal::code).containsExactly("CBC.0100");
        refused(send(PARTNER, Scene.REAL_NAME, "c-2"), VerificationRefusal.CUSTOMER_NOT_SERVED);
        refused(send(PARTNER, Scene.REAL_NAME, "nobody"), VerificationRefusal.CUSTOMER_NOT_SERVED);
        assertThat(messages.queued()).hasSize(1);
    }

    @Test
    void codes_are_stored_as_digests_and_forgotten_after_a_week() {
        var digits = requested();
        assertThat(codes.all()).singleElement().satisfies(stored -> {
            assertThat(stored.digest()).isEqualTo("verification-code:" + stored.code().id() + "#" + digits);
            assertThat(stored.receiver()).startsWith("verification-receiver#");
        });
        house.clocks.advanceReal(Duration.ofDays(7).plus(TEN_MINUTES).plusSeconds(1));

        assertThat(module.forgetting().doPortion()).isFalse();
        assertThat(codes.all()).isEmpty();
    }
}
