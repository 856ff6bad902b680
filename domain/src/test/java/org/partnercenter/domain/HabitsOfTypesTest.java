package org.partnercenter.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What types of a kind have in common all over the domain, whoever wrote them. */
class HabitsOfTypesTest {

    private static List<Class<?>> types() {
        try {
            var root = Path.of(Rulebook.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (var files = Files.walk(root)) {
                return files.map(root::relativize).map(Path::toString).filter(name -> name.endsWith(".class") && !name.equals("module-info.class"))
                        .<Class<?>>map(name -> loaded(name.substring(0, name.length() - 6).replace('/', '.').replace('\\', '.'))).toList();
            }
        } catch (IOException | URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Class<?> loaded(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static <T> List<T> constants(Class<T> kind) {
        return types().stream().filter(kind::isAssignableFrom).filter(Class::isEnum).flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(kind::cast).toList();
    }

    private static Object called(Method method, Object of, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(of, arguments);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(method.toString(), broken);
        }
    }

    @Test
    void every_rule_has_its_evidence_and_every_transition_and_every_reason_a_rule_of_the_book() {
        var book = new HashSet<>(Rulebook.rules());

        assertThat(constants(Rule.class)).hasSizeGreaterThan(300).allMatch(rule -> rule.evidence() != null);
        assertThat(constants(Transition.class)).hasSizeGreaterThan(100).allMatch(row -> book.contains(row.rule()));
        assertThat(constants(Reason.class)).hasSizeGreaterThan(300).allMatch(reason -> book.contains(reason.rule())
                && reason.kind() != null && !reason.code().isBlank() && reason.refusal().momentary() == reason.momentary());
        assertThat(Stream.of(Evidence.values()).map(Evidence::tag)).containsExactly("D", "D-intl", "P", "I");
    }

    @Test
    void only_what_waiting_can_heal_is_momentary() {
        assertThat(constants(Reason.class).stream().filter(Reason::momentary)).isNotEmpty().hasSizeLessThan(60);
    }

    @Test
    @Tag("COM-13")
    void a_code_names_its_constant_and_what_is_no_code_names_none() {
        int tables = 0;
        for (var type : types()) {
            for (var finder : type.isEnum() ? type.getDeclaredMethods() : new Method[0]) {
                if (Modifier.isStatic(finder.getModifiers()) && finder.getName().matches("of(Code|Name|Number)") && finder.getParameterCount() == 1
                        && finder.getReturnType() == Optional.class) {
                    tables += findsItsOwn(type, finder) ? 1 : 0;
                }
            }
        }
        assertThat(tables).isGreaterThan(20);
    }

    private static boolean findsItsOwn(Class<?> type, Method finder) {
        var parameter = finder.getParameterTypes()[0];
        var written = Stream.of(type.getDeclaredMethods()).filter(method -> method.getParameterCount() == 0
                && method.getName().equals(finder.getName().substring(2).toLowerCase()) && method.getReturnType() == parameter).findFirst();
        if (written.isEmpty() && (parameter != String.class || Stream.of(type.getEnumConstants())
                .allMatch(each -> called(finder, null, ((Enum<?>) each).name()).equals(Optional.empty())))) {
            return false;
        }
        Function<Object, Object> codeOf = of -> written.map(method -> called(method, of)).orElseGet(((Enum<?>) of)::name);
        for (var constant : type.getEnumConstants()) {
            var code = codeOf.apply(constant);
            var first = Stream.of(type.getEnumConstants()).filter(each -> codeOf.apply(each).equals(code)).findFirst();
            assertThat(called(finder, null, code)).as(constant.toString()).isEqualTo(first);
        }
        assertThat(called(finder, null, parameter == String.class ? "no such code" : (Object) Integer.valueOf(-77))).as(type.getName())
                .isEqualTo(Optional.empty());
        return true;
    }

    @Test
    @Tag("COM-02")
    void an_id_is_shown_as_it_is_and_ids_have_an_order() {
        int ids = 0;
        for (var type : types()) {
            if (type.isRecord() && type.getRecordComponents().length == 1 && type.getRecordComponents()[0].getType() == String.class
                    && Modifier.isPublic(type.getModifiers()) && type.getRecordComponents()[0].getName().equals("value")) {
                ids += isAnId(type) ? 1 : 0;
            }
        }
        assertThat(ids).isGreaterThan(20);
    }

    private static boolean isAnId(Class<?> type) {
        var one = made(type, "a1");
        var other = made(type, "b2");
        if (type.getSimpleName().matches(".+(Id|No)")) {
            assertThat(one).as(type.getName()).isPresent();
            assertThat(made(type, "x".repeat(65)).isPresent()).as("%s: too long and nothing at all are judged alike", type.getName())
                    .isEqualTo(made(type, "").isPresent());
        }
        if (one.isEmpty() || other.isEmpty() || Stream.of(type.getDeclaredMethods()).noneMatch(method -> method.getName().equals("toString"))) {
            return false;
        }
        if (!type.getSimpleName().contains("Secret")) {
            assertThat(one.get()).as(type.getName()).hasToString("a1");
        }
        assertThat(made(type, "x".repeat(64))).as("%s of 64 characters", type.getName()).isPresent();
        if (one.get() instanceof Comparable<?>) {
            assertThat(compared(one.get(), other.get())).as(type.getName()).isNegative();
            assertThat(compared(other.get(), one.get())).as(type.getName()).isPositive();
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    private static int compared(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    /** Empty if it takes other texts only. */
    private static Optional<Object> made(Class<?> type, String text) {
        try {
            return Optional.of(type.getConstructor(String.class).newInstance(text));
        } catch (InvocationTargetException otherTexts) {
            return Optional.empty();
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
