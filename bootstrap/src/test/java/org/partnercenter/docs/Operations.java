package org.partnercenter.docs;

import com.tngtech.archunit.core.domain.JavaClass;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.architecture.House;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All operations that the application declares, by name, wherever they stand and whoever may see them. */
public final class Operations {

    private Operations() {
    }

    public static Map<String, Operation<?, ?>> all() {
        var byName = new TreeMap<String, Operation<?, ?>>();
        House.real().classes().stream().filter(type -> type.getPackageName().startsWith("org.partnercenter.application."))
                .flatMap(Operations::declaredIn).forEach(operation -> byName.put(operation.name(), operation));
        return byName;
    }

    private static Stream<Operation<?, ?>> declaredIn(JavaClass type) {
        return type.getFields().stream().anyMatch(field -> field.getRawType().isEquivalentTo(Operation.class))
                ? Arrays.stream(type.reflect().getDeclaredFields()).filter(Operations::isOperation).map(Operations::read)
                : Stream.empty();
    }

    private static boolean isOperation(Field field) {
        return field.getType() == Operation.class && Modifier.isStatic(field.getModifiers());
    }

    private static Operation<?, ?> read(Field field) {
        try {
            field.setAccessible(true);
            return (Operation<?, ?>) field.get(null);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
