package org.partnercenter.bootstrap;

import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.message.MessageModule;
import org.partnercenter.application.message.MessageSender;
import org.partnercenter.messaging.mail.LoggedUndelivered;
import org.partnercenter.messaging.mail.SmtpSender;
import org.partnercenter.persistence.message.JooqMessageQueue;
import org.partnercenter.persistence.message.JooqSandboxInbox;

import java.util.List;

/** Messages to people, wired: by mail where there is a server for it. */
final class MessageAssembly {

    private MessageAssembly() {
    }

    static MessageModule module(Machinery house, Settings settings) {
        List<MessageSender> gateways = settings.mail().<List<MessageSender>>map(mail -> List.of(new SmtpSender(
                new SmtpSender.Server(mail.host(), mail.port(), mail.login().map(login -> new SmtpSender.Login(login.user(),
                        Secret.of(login.password().reveal()))), mail.from(), mail.starttls())))).orElse(List.of());
        return new MessageModule(settings.sandbox(), new MessageModule.Ports(
                new JooqMessageQueue(house.database(), house.json(), house.cipher()), new JooqSandboxInbox(house.database()), gateways,
                new LoggedUndelivered(), house.clocks(), house.ids()));
    }
}
