package org.partnercenter.messaging.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.partnercenter.application.kernel.OutgoingMessage;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.message.MessageSender;
import org.partnercenter.application.message.NotSent;
import org.partnercenter.domain.kernel.Medium;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** Hands mails to a server. Each attempt has the same Message-ID, so that a mail that came twice is seen to be one. */
public final class SmtpSender implements MessageSender {

    /**
     * Where the server is, and who asks.
     *
     * @param from     the sender's address
     * @param starttls whether nothing is said in clear; then a server that cannot is not used
     */
    public record Server(String host, int port, Optional<Login> login, String from, boolean starttls) {
    }

    public record Login(String user, Secret password) {
    }

    private static final String MILLIS = "10000";

    private final Server server;
    private final Session session;

    public SmtpSender(Server server) {
        this.server = server;
        this.session = Session.getInstance(properties(server));
    }

    private static Properties properties(Server server) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", server.host());
        properties.setProperty("mail.smtp.port", String.valueOf(server.port()));
        properties.setProperty("mail.smtp.auth", String.valueOf(server.login().isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(server.starttls()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(server.starttls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        // There are none by default.
        properties.setProperty("mail.smtp.connectiontimeout", MILLIS);
        properties.setProperty("mail.smtp.timeout", MILLIS);
        properties.setProperty("mail.smtp.writetimeout", MILLIS);
        return properties;
    }

    @Override
    public boolean carries(Medium medium) {
        return medium == Medium.MAIL;
    }

    @Override
    public void send(String id, OutgoingMessage message) throws NotSent {
        try {
            var mail = mail(id, message);
            if (server.login().isPresent()) {
                Transport.send(mail, server.login().get().user(), server.login().get().password().reveal());
            } else {
                Transport.send(mail);
            }
        } catch (AddressException unfit) {
            throw new NotSent("the address is none", true);
        } catch (SendFailedException refused) {
            boolean invalid = refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
            throw new NotSent("the server did not take it", invalid);
        } catch (AuthenticationFailedException stranger) {
            throw new NotSent("the server does not accept user and password", false);
        } catch (MessagingException broken) {
            // Its text may name the receiver.
            throw new NotSent(broken.getClass().getSimpleName(), false);
        }
    }

    private MimeMessage mail(String id, OutgoingMessage message) throws MessagingException {
        var mail = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + id + "@partner-center>");
            }
        };
        mail.setFrom(new InternetAddress(server.from(), true));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(message.to().address(), true));
        mail.setSubject(message.subject().reveal(), StandardCharsets.UTF_8.name());
        mail.setText(message.text().reveal(), StandardCharsets.UTF_8.name());
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }
}
