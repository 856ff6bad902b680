package org.partnercenter.rest.kernel;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import org.partnercenter.domain.kernel.Masked;

import java.io.IOException;
import java.time.Instant;

/** Types that have a form of their own on the wire: instants in whole seconds (COM-03), masked values, and text that can be stored. */
final class WireTypes extends SimpleModule {

    private static final long serialVersionUID = 1L;

    WireTypes() {
        super("wire-types");
        addSerializer(new InstantWriter());
        addSerializer(new ToStringSerializer(Masked.class));
        addDeserializer(String.class, new TextReader());
    }

    private static final class InstantWriter extends StdSerializer<Instant> {

        private static final long serialVersionUID = 1L;

        InstantWriter() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator out, SerializerProvider context) throws IOException {
            out.writeString(WireTime.format(value));
        }
    }

    /** Refuses what no database keeps: the null character and halves of surrogate pairs. */
    private static final class TextReader extends StringDeserializer {

        private static final long serialVersionUID = 1L;

        @Override
        public String deserialize(JsonParser in, DeserializationContext context) throws IOException {
            var text = super.deserialize(in, context);
            if (text != null && !WireText.isStorable(text)) {
                context.reportInputMismatch(String.class, "text holds characters that cannot be stored");
            }
            return text;
        }
    }
}
