package org.partnercenter.messaging.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.OutgoingMessage;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.message.NotSent;
import org.partnercenter.domain.kernel.Medium;
import org.partnercenter.domain.kernel.Receiver;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A real SMTP server takes the mails. */
class SmtpSenderTest {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final String FROM = "partner-center@example.com";

    @BeforeAll
    static void start() {
        SERVER.start();
        SERVER.setUser(FROM, "sender", "password");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void empty() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
    }

    private static SmtpSender sender(int port, String password, boolean starttls) {
        return new SmtpSender(new SmtpSender.Server("127.0.0.1", port,
                Optional.of(new SmtpSender.Login("sender", Secret.of(password))), FROM, starttls));
    }

    private static OutgoingMessage to(String address) {
        return new OutgoingMessage(new Receiver(Medium.MAIL, address), Secret.of("您的验证码"),
                Secret.of("您的验证码是 123456，10 分钟内有效。"), Instant.MAX);
    }

    @Test
    void a_mail_arrives_in_chinese_and_each_attempt_is_the_same_mail() throws Exception {
        var sender = sender(SERVER.getSmtp().getPort(), "password", false);
        sender.send("id-1", to("boss@example.com"));
        sender.send("id-1", to("boss@example.com"));

        assertThat(SERVER.getReceivedMessages()).hasSize(2).allSatisfy(mail -> {
            assertThat(mail.getSubject()).isEqualTo("您的验证码");
            assertThat(mail.getContent().toString()).contains("123456");
            assertThat(mail.getFrom()[0]).hasToString(FROM);
            assertThat(mail.getAllRecipients()[0]).hasToString("boss@example.com");
            assertThat(mail.getHeader("Message-ID")).containsExactly("<id-1@partner-center>");
        });
        assertThat(sender.carries(Medium.MAIL)).isTrue();
        assertThat(sender.carries(Medium.SMS)).isFalse();
    }

    @Test
    void what_is_no_address_is_hopeless_and_not_told() {
        var sender = sender(SERVER.getSmtp().getPort(), "password", false);

        assertThatThrownBy(() -> sender.send("id", to("boss@@example.com")))
                .isInstanceOfSatisfying(NotSent.class, fault -> {
                    assertThat(fault.isForGood()).isTrue();
                    assertThat(fault.getMessage()).doesNotContain("boss");
                });
        assertThatThrownBy(() -> sender.send("id", to("a@example.com\r\nBcc: b@example.com"))).isInstanceOf(NotSent.class);
    }

    @Test
    void a_server_that_is_away_or_knows_us_not_or_speaks_in_clear_is_tried_again_later() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        for (var sender : new SmtpSender[] {sender(free, "password", false), sender(SERVER.getSmtp().getPort(), "wrong", false),
            sender(SERVER.getSmtp().getPort(), "password", true)}) {
            assertThatThrownBy(() -> sender.send("id", to("boss@example.com"))).isInstanceOfSatisfying(NotSent.class, fault -> {
                assertThat(fault.isForGood()).isFalse();
                assertThat(fault.getMessage()).doesNotContain("boss");
            });
        }
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }
}
