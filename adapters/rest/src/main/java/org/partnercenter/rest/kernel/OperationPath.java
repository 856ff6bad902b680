package org.partnercenter.rest.kernel;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;

/** An operation as limits and figures know it: HTTP method and path as they are written in the resources. */
final class OperationPath {

    private OperationPath() {
    }

    /** Empty for what the library answers by itself, such as OPTIONS. */
    static Optional<String> of(Method method) {
        var path = Stream.of(method.getDeclaringClass().getAnnotation(Path.class), method.getAnnotation(Path.class))
                .filter(each -> each != null).map(Path::value).reduce("", String::concat);
        return Stream.of(method.getAnnotations()).map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(each -> each != null).findFirst().map(verb -> verb.value() + " " + path);
    }
}
