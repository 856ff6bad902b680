import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** What can be asked of types. */
final class Kinds {

    private static final Set<String> CALLS = Set.of("apply", "get");

    private final Types types;

    Kinds(Types types) {
        this.types = types;
    }

    /** Whether it is how a function is called. */
    static boolean isCall(CharSequence name) {
        return CALLS.contains(name.toString());
    }

    /** Without arguments of types; empty for none. */
    String name(TypeMirror type) {
        return type instanceof DeclaredType declared ? ((TypeElement) declared.asElement()).getQualifiedName().toString() : "";
    }

    boolean isOurs(Element type) {
        return name(type.asType()).startsWith("org.partnercenter.rest.");
    }

    boolean isComponent(ExecutableElement method) {
        return ((TypeElement) method.getEnclosingElement()).getRecordComponents().stream()
                .anyMatch(component -> component.getSimpleName().equals(method.getSimpleName()));
    }

    boolean mentions(ExecutableElement method, Set<String> names) {
        return Stream.concat(Stream.of(method.getReturnType()), method.getParameters().stream().map(Element::asType)).map(this::name).anyMatch(names::contains);
    }

    /** Whether a record of ours makes another of itself. */
    boolean makesBody(ExecutableElement method) {
        return method.getEnclosingElement().getKind() == ElementKind.RECORD && !method.getModifiers().contains(Modifier.STATIC)
                && method.getReturnType() instanceof DeclaredType made && made.asElement().getKind() == ElementKind.RECORD && isOurs(made.asElement());
    }

    /** The only or last argument of a type, such as T of {@code Optional<T>}; null for none. */
    TypeMirror argument(TypeMirror type) {
        return type instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty() ? bound(declared.getTypeArguments().getLast()) : null;
    }

    /** Whether an answer of the type can be described. */
    boolean isClear(TypeMirror type) {
        if (type.getKind() == TypeKind.TYPEVAR) {
            return false;
        }
        return !Set.of("java.lang.Object", "java.lang.Record").contains(name(type))
                && (!(type instanceof DeclaredType declared) || declared.getTypeArguments().stream().map(this::bound).allMatch(this::isClear));
    }

    TypeMirror bound(TypeMirror type) {
        if (type instanceof WildcardType wild) {
            return wild.getExtendsBound() != null ? wild.getExtendsBound() : wild.getSuperBound() != null ? wild.getSuperBound() : wild;
        }
        return type;
    }

    TypeMirror substituted(TypeMirror type, Map<Element, TypeMirror> known) {
        if (type == null) {
            return null;
        }
        var bound = bound(type);
        if (bound.getKind() == TypeKind.TYPEVAR) {
            return known.getOrDefault(types.asElement(bound), bound);
        }
        if (bound instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty()) {
            var arguments = declared.getTypeArguments().stream().map(each -> substituted(each, known)).toArray(TypeMirror[]::new);
            return Stream.of(arguments).anyMatch(each -> each.getKind() == TypeKind.WILDCARD) ? declared
                    : types.getDeclaredType((TypeElement) declared.asElement(), arguments);
        }
        return bound;
    }

    /** Notes what the type variables of a declaration stand for where it is called with this type. */
    void unify(TypeMirror declaredType, TypeMirror actualType, Map<Element, TypeMirror> known) {
        if (actualType == null) {
            return;
        }
        var declared = bound(declaredType);
        var actual = bound(actualType);
        if (declared.getKind() == TypeKind.TYPEVAR) {
            if (isClear(actual) && actual.getKind() != TypeKind.NULL && actual.getKind() != TypeKind.WILDCARD && actual.getKind() != TypeKind.VOID) {
                known.putIfAbsent(types.asElement(declared), actual);
            }
        } else if (declared instanceof DeclaredType left && actual instanceof DeclaredType given) {
            var right = as(given, left.asElement());
            for (int i = 0; right != null && i < Math.min(left.getTypeArguments().size(), right.getTypeArguments().size()); i++) {
                unify(left.getTypeArguments().get(i), right.getTypeArguments().get(i), known);
            }
        }
    }

    private DeclaredType as(DeclaredType type, Element wanted) {
        if (type.asElement().equals(wanted)) {
            return type;
        }
        return types.directSupertypes(type).stream().map(each -> as((DeclaredType) each, wanted)).filter(each -> each != null).findFirst().orElse(null);
    }

    List<String> constants(TypeMirror type) {
        var names = new ArrayList<String>();
        if (type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.ENUM) {
            declared.asElement().getEnclosedElements().stream().filter(each -> each.getKind() == ElementKind.ENUM_CONSTANT)
                    .forEach(each -> names.add(each.getSimpleName().toString()));
        }
        return names;
    }
}
