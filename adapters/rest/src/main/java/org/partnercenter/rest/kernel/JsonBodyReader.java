package org.partnercenter.rest.kernel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import org.partnercenter.domain.kernel.CommonRefusal;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a body into a record: one JSON object in UTF-8, whatever charset the caller claims, and nothing after it. */
@Provider
@Consumes(MediaType.WILDCARD)
@ApplicationScoped
class JsonBodyReader implements MessageBodyReader<Record> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(Class<Record> type, Type generic, Annotation[] annotations, MediaType mediaType,
                           MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        var bytes = body.readAllBytes();
        if (bytes.length == 0 && List.of(annotations).stream().anyMatch(OptionalBody.class::isInstance)) {
            return null;
        }
        return read(type, bytes);
    }

    static <T extends Record> T read(Class<T> type, byte[] bytes) {
        return read(type, text(bytes));
    }

    static <T extends Record> T read(Class<T> type, String text) {
        ObjectMapper mapper = Json.mapper();
        try (var parser = mapper.createParser(text)) {
            if (parser.nextToken() == null || !parser.currentToken().isStructStart() || parser.isExpectedStartArrayToken()) {
                throw new Refused(CommonRefusal.BODY_UNREADABLE.refusal());
            }
            return mapper.readerFor(type).readValue(parser);
        } catch (JsonProcessingException malformed) {
            throw new Refused(JsonFaults.refusal(malformed));
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory", impossible);
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Refused(CommonRefusal.BODY_UNREADABLE.refusal());
        }
    }
}
