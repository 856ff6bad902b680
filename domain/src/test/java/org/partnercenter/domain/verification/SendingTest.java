package org.partnercenter.domain.verification;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.domain.kernel.Medium;
import org.partnercenter.domain.kernel.Receiver;

import java.time.Duration;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("COM-26")
class SendingTest {

    @ParameterizedTest
    @CsvSource({"1,1", "10,10", "60,60", "61,5", "2147483647,5"})
    void a_code_lives_as_long_as_asked_for_up_to_an_hour_and_five_minutes_beyond(int asked, int minutes) {
        assertThat(CodeLife.of(Optional.of(asked))).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void a_code_lives_for_ten_minutes_unless_asked_otherwise() {
        assertThat(CodeLife.of(Optional.empty())).isEqualTo(Duration.ofMinutes(10));
        assertThatThrownBy(() -> CodeLife.of(Optional.of(0))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0,0,", "14,59,", "15,15,15", "15,60,15", "3,60,60", "3,61,60"})
    void fifteen_an_hour_and_sixty_a_day_are_sent(int lastHour, int lastDay, Integer limit) {
        var refusal = SendLimits.against(lastHour, lastDay);

        assertThat(refusal.isPresent()).isEqualTo(limit != null);
        refusal.ifPresent(found -> {
            assertThat(found.is(VerificationRefusal.CODES_SENT_TOO_OFTEN)).isTrue();
            assertThat(found.code()).isEqualTo("CBC.99004015");
            assertThat(found.facts()).containsEntry("limit", limit.toString());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"13812345678", "+8613812345678", "008613812345678", "0086-13812345678", "+86 13812345678"})
    void a_domestic_phone_is_one_receiver_however_it_is_written(String number) {
        assertThat(Receiver.domesticPhone(number)).contains(new Receiver(Medium.SMS, "13812345678"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1381234567", "138123456789", "23812345678", "+14155550123", "0852-13812345678",
        "1381234567a", "１３８１２３４５６７８", "13812345678 ", "+85213812345678", "8613812345678"})
    void what_is_no_domestic_phone_is_none(String number) {
        assertThat(Receiver.domesticPhone(number)).isEmpty();
    }

    @Test
    void receivers_print_masked() {
        assertThat(new Receiver(Medium.SMS, "13812345678")).hasToString("138****5678");
        assertThat(new Receiver(Medium.SMS, "1381")).hasToString("****");
        assertThat(new Receiver(Medium.MAIL, "zhang.san@example.com")).hasToString("z****@example.com");
        assertThat(new Receiver(Medium.MAIL, "@example.com")).hasToString("****");
    }

    @Test
    void scenes_have_the_vendors_numbers_and_ours_has_none() {
        assertThat(Scene.ofCode(29)).contains(Scene.REGISTRATION);
        assertThat(Scene.ofCode(18)).contains(Scene.REAL_NAME);
        assertThat(Scene.ofCode(0)).isEmpty();
        assertThat(Scene.REAL_NAME.needsCustomer()).isTrue();
        assertThat(Scene.REGISTRATION.needsCustomer()).isFalse();
    }
}
