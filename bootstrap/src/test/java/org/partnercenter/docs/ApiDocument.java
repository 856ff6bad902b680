package org.partnercenter.docs;

import org.partnercenter.architecture.House;

import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that programs which embed the domain jar can see of it: what a change of this list takes away may break them. */
final class ApiDocument implements Document {

    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");
    private static final Set<String> EVERYBODYS = Set.of("equals", "hashCode", "toString", "values", "valueOf");

    @Override
    public String path() {
        return "api/domain.txt";
    }

    @Override
    public String content() {
        var text = new StringBuilder();
        types().forEach(type -> {
            text.append(type.getName()).append(": ").append(head(type)).append('\n');
            members(type).forEach(member -> text.append("  ").append(member).append('\n'));
        });
        return text.toString();
    }

    private static List<Class<?>> types() {
        return House.real().classes().stream().filter(type -> type.getPackageName().startsWith("org.partnercenter.domain"))
                .<Class<?>>map(type -> type.reflect()).filter(ApiDocument::isVisible).sorted(Comparator.comparing(Class::getName)).toList();
    }

    private static boolean isVisible(Class<?> type) {
        return !type.isAnonymousClass() && isOpen(type.getModifiers())
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static String head(Class<?> type) {
        var words = new ArrayList<String>();
        if (type.isSealed()) {
            words.add("sealed");
        } else if (type.isRecord() || Modifier.isFinal(type.getModifiers())) {
            words.add("final");
        }
        words.add(type.isRecord() ? "record" + components(type.getRecordComponents()) : type.isEnum() ? "enum"
                : type.isInterface() ? "interface" : "class");
        var above = Stream.concat(Stream.ofNullable(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .map(ApiDocument::name).filter(name -> !Set.of("Object", "Record").contains(name) && !name.startsWith("Enum<")).toList();
        return String.join(" ", words) + (above.isEmpty() ? "" : " : " + String.join(", ", above));
    }

    private static String components(RecordComponent[] components) {
        return Arrays.stream(components).map(each -> name(each.getGenericType()) + " " + each.getName()).collect(Collectors.joining(", ", "(", ")"));
    }

    private static List<String> members(Class<?> type) {
        var constants = Arrays.stream(type.getDeclaredFields()).filter(field -> isOpen(field.getModifiers()))
                .map(field -> field.isEnumConstant() ? field.getName() : field.getName() + ": " + name(field.getGenericType())).sorted();
        var made = Arrays.stream(type.getDeclaredConstructors()).filter(each -> isOpen(each.getModifiers()) && !type.isRecord())
                .map(each -> "new" + parameters(each)).sorted();
        var asked = Arrays.stream(type.getDeclaredMethods()).filter(each -> isOpen(each.getModifiers()) && !each.isSynthetic())
                .filter(each -> !EVERYBODYS.contains(each.getName()) && !isOfComponent(type, each))
                .map(each -> (Modifier.isStatic(each.getModifiers()) ? "static " : "") + each.getName() + parameters(each) + ": "
                        + name(each.getGenericReturnType())).sorted();
        return Stream.of(constants, made, asked).flatMap(each -> each).toList();
    }

    private static boolean isOfComponent(Class<?> type, Method method) {
        return type.isRecord() && method.getParameterCount() == 0
                && Arrays.stream(type.getRecordComponents()).anyMatch(each -> each.getAccessor().equals(method));
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getGenericParameterTypes()).map(ApiDocument::name).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String name(Type type) {
        return PACKAGES.matcher(type.getTypeName()).replaceAll("").replace('$', '.');
    }
}
