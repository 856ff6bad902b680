package org.partnercenter.rest.kernel;

import org.eclipse.microprofile.openapi.annotations.extensions.Extension;

import org.partnercenter.domain.kernel.PartyKind;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which operation a resource method asks for: said beside it, for the check at the door and for the API document alike. */
public final class Access {

    /** The name of the extension on resource methods; its value is the name of the operation. */
    public static final String OPERATION = "x-operation";
    /** Names the extension that leaves an operation to fewer kinds of callers on one path; its value is a list with commas. */
    public static final String CALLERS = "x-callers";
    /** The value on methods that are open to strangers. */
    public static final String NOBODY = "none";

    private Access() {
    }

    static Optional<String> operationOf(Method method) {
        return valueOf(method, OPERATION);
    }

    /** The kinds of callers the operation is left to on the method's path; empty: all that it is open to. */
    static Optional<Set<PartyKind>> callersOf(Method method) {
        return valueOf(method, CALLERS).map(list -> Arrays.stream(list.split(",")).map(PartyKind::valueOf)
                .collect(Collectors.toSet()));
    }

    private static Optional<String> valueOf(Method method, String name) {
        return Arrays.stream(method.getAnnotationsByType(Extension.class))
                .filter(extension -> extension.name().equals(name)).map(Extension::value).findFirst();
    }
}
