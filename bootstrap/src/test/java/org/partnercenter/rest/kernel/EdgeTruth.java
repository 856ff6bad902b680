package org.partnercenter.rest.kernel;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Texts;

import java.util.List;
import java.util.stream.Stream;

/** Lets documents read what the edge keeps to itself. */
public final class EdgeTruth {

    /** A fault between client and server, apart from any rule. */
    public record EdgeFault(String name, String code, int status, String chinese, String english) {
    }

    /**
     * A way to ask for an operation.
     *
     * @param callers the kinds of callers it is left to there; empty: all that the operation is open to
     */
    public record Route(String verb, String path, String operation, Optional<Set<PartyKind>> callers) {
    }

    private EdgeTruth() {
    }

    /** All ways that the resources among the types offer. */
    public static List<Route> routes(List<Class<?>> types) {
        return types.stream().filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()).flatMap(method -> route(type, method).stream())).toList();
    }

    private static Optional<Route> route(Class<?> type, Method method) {
        return Stream.of(method.getAnnotations()).map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull).findFirst().map(verb -> new Route(verb.value(), path(type, method),
                        Access.operationOf(method).orElseThrow(() -> new IllegalStateException("no operation on " + method)),
                        Access.callersOf(method)));
    }

    private static String path(Class<?> type, Method method) {
        var below = Optional.ofNullable(method.getAnnotation(Path.class)).map(Path::value).orElse("");
        return (type.getAnnotation(Path.class).value() + below).replaceAll(": [^}]*}", "}");
    }

    public static int statusOf(Reason reason) {
        return StatusTable.of(reason.refusal());
    }

    public static List<EdgeFault> faults() {
        var texts = Texts.beside(List.of(Fault.class));
        return Stream.of(Fault.values()).map(fault -> new EdgeFault(fault.name(), fault.code(), StatusTable.of(fault),
                sentence(texts, fault, Language.ZH_CN), sentence(texts, fault, Language.EN_US))).toList();
    }

    private static String sentence(Texts texts, Fault fault, Language language) {
        return texts.find(fault.name() + ".sentence", language).orElseThrow();
    }
}
