package org.partnercenter.rest.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Writes a record as JSON, under exactly the content type that the vendor's clients read. */
@Provider
@Produces({Json.TYPE, "application/problem+json"})
@ApplicationScoped
class JsonBodyWriter implements MessageBodyWriter<Record> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public void writeTo(Record body, Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType,
                        MultivaluedMap<String, Object> headers, OutputStream out) throws IOException {
        var bytes = Json.mapper().writeValueAsBytes(body);
        headers.putSingle(HttpHeaders.CONTENT_TYPE,
                mediaType.getSubtype().equals("problem+json") ? ReplyFilter.PROBLEM : Json.MEDIA_TYPE);
        out.write(bytes);
    }
}
