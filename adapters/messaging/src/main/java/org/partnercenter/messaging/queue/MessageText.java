package org.partnercenter.messaging.queue;

import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.TextMessage;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.messaging.kernel.StrictJson;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a message, if it is text, and not more than one wants to hold in memory. */
final class MessageText {

    /** How the broker tells the size of a body that it keeps apart, before anybody reads it. */
    private static final String LARGE_SIZE = "_AMQ_LARGE_SIZE";

    private MessageText() {
    }

    static Decision<String> of(Message message) throws JMSException {
        if (message.propertyExists(LARGE_SIZE) && message.getLongProperty(LARGE_SIZE) > 2L * StrictJson.MAX_LENGTH) {
            return tooLarge();
        }
        if (message instanceof TextMessage text) {
            return bounded(text.getText());
        }
        return message instanceof BytesMessage bytes ? decoded(bytes)
                : Decision.refused(CommonRefusal.BODY_UNREADABLE.refusal());
    }

    private static Decision<String> bounded(String text) {
        if (text == null) {
            return Decision.refused(CommonRefusal.BODY_UNREADABLE.refusal());
        }
        return text.length() > StrictJson.MAX_LENGTH ? tooLarge() : Decision.granted(text);
    }

    private static Decision<String> decoded(BytesMessage message) throws JMSException {
        if (message.getBodyLength() > StrictJson.MAX_LENGTH) {
            return tooLarge();
        }
        var bytes = new byte[(int) message.getBodyLength()];
        message.readBytes(bytes);
        try {
            return Decision.granted(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notText) {
            return Decision.refused(CommonRefusal.BODY_UNREADABLE.refusal());
        }
    }

    private static Decision<String> tooLarge() {
        return Decision.refused(CommonRefusal.BODY_TOO_LARGE.refusal("limit", StrictJson.MAX_LENGTH));
    }
}
