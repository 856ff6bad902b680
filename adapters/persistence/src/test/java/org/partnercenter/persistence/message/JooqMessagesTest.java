package org.partnercenter.persistence.message;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.message.MessageQueue;
import org.partnercenter.application.message.MessagesContract;
import org.partnercenter.application.message.SandboxInbox;
import org.partnercenter.persistence.identity.AesSecretCipher;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.testing.TestDatabase;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.persistence.db.Tables.OUTGOING_MESSAGE;

class JooqMessagesTest implements MessagesContract {

    private static final TestDatabase SHARED = TestDatabase.fresh();

    private final Database database = new Database(SHARED.dataSource());
    private final MessageQueue queue = new JooqMessageQueue(database, new JsonCodec(),
            new AesSecretCipher(new byte[AesSecretCipher.KEY_LENGTH], new SecureRandom()));
    private final SandboxInbox inbox = new JooqSandboxInbox(database);

    @BeforeEach
    void empty() {
        database.dsl().execute("delete from pc.outgoing_message");
        database.dsl().execute("delete from pc.sandbox_message");
    }

    @Override
    public MessageQueue queue() {
        return queue;
    }

    @Override
    public SandboxInbox inbox() {
        return inbox;
    }

    @Test
    void neither_words_nor_receiver_can_be_read_in_the_table_and_both_are_gone_afterwards() {
        queue.add(List.of(MessagesContract.message("1"), MessagesContract.message("2")), NOW);
        var row = database.dsl().selectFrom(OUTGOING_MESSAGE).where(OUTGOING_MESSAGE.ID.eq("1")).fetchSingle();
        assertThat(new String(row.getSealed(), StandardCharsets.UTF_8) + row.formatJSON()).doesNotContain("123456", "13812345678", "验证码");

        queue.sent("1");
        queue.giveUp("2", NOW);

        assertThat(database.dsl().selectFrom(OUTGOING_MESSAGE).fetch()).singleElement()
                .satisfies(left -> assertThat(left.getSealed()).isNull());
    }
}
