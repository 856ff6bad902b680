package org.partnercenter.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.Set;
import java.util.function.BiPredicate;

/** Conditions on what a type may depend on. */
final class Reach {

    private static final Set<String> JAVA_BASE =
            ModuleLayer.boot().findModule("java.base").orElseThrow().getPackages();

    private Reach() {
    }

    static boolean isJavaBase(JavaClass type) {
        return type.isPrimitive() || JAVA_BASE.contains(type.getPackageName());
    }

    /** Every dependency must be allowed; asked with the type itself first, what it depends on second. */
    static ArchCondition<JavaClass> only(String what, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("reach only " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !allowed.test(type, dependency.getTargetClass().getBaseComponentType()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }
}
