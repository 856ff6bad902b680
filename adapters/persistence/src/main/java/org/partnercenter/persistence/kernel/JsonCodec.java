package org.partnercenter.persistence.kernel;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.jooq.JSON;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusal;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Records of the core as JSON columns. A {@link Secret} is stored as null. */
public final class JsonCodec {

    private static final TypeReference<List<Refusal>> REFUSALS = new TypeReference<>() {
    };

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .addModule(new SimpleModule().addSerializer(new SecretAsNull()).addDeserializer(Secret.class, new NoSecret()))
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.GETTER, Visibility.NONE)
            .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public JSON write(Object value) {
        try {
            return JSON.valueOf(mapper.writeValueAsString(value));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("cannot be stored as JSON: " + value.getClass(), broken);
        }
    }

    public <T> T read(JSON json, Class<T> type) {
        try {
            return mapper.readValue(json.data(), type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored JSON is no " + type, broken);
        }
    }

    public <T> T read(JSON json, TypeReference<T> type) {
        try {
            return mapper.readValue(json.data(), type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored JSON is no " + type.getType(), broken);
        }
    }

    JSON writeDecision(Decision<?> decision) {
        return decision.fold(
                value -> write(Map.of("granted", value)),
                refusals -> write(Map.of("refused", refusals)));
    }

    <R> Decision<R> readDecision(JSON json, Class<R> result) {
        try {
            JsonNode tree = mapper.readTree(json.data());
            return tree.has("granted")
                    ? Decision.granted(mapper.treeToValue(tree.get("granted"), result))
                    : Decision.refused(mapper.readerFor(REFUSALS).<List<Refusal>>readValue(tree.get("refused")));
        } catch (IOException broken) {
            throw new IllegalStateException("stored JSON is no decision", broken);
        }
    }

    private static final class SecretAsNull extends StdSerializer<Secret> {

        private static final long serialVersionUID = 1L;

        SecretAsNull() {
            super(Secret.class);
        }

        @Override
        public void serialize(Secret secret, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeNull();
        }
    }

    private static final class NoSecret extends StdDeserializer<Secret> {

        private static final long serialVersionUID = 1L;

        NoSecret() {
            super(Secret.class);
        }

        @Override
        public Secret deserialize(JsonParser in, DeserializationContext context) throws IOException {
            in.skipChildren();
            return null;
        }
    }
}
