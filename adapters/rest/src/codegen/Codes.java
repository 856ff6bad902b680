import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Which codes are known where one of a closed list is read: asked of the compiled reader, by trying all that its values could be called. */
final class Codes {

    private static final int MOST = 200;

    private final Trees trees;
    private final Elements elements;
    private final Kinds kinds;

    Codes(Trees trees, Elements elements, Kinds kinds) {
        this.trees = trees;
        this.elements = elements;
        this.kinds = kinds;
    }

    /** @param reader a text to a value of an enum @return empty where it is no enum, or not every code can be named */
    List<String> of(TreePath reader, TypeMirror value) {
        if (value == null || kinds.constants(value).isEmpty()) {
            return List.of();
        }
        if (reader.getLeaf() instanceof MemberReferenceTree) {
            return trees.getElement(reader) instanceof ExecutableElement method ? tried(method, value) : List.of();
        }
        if (!(reader.getLeaf() instanceof LambdaExpressionTree lambda)) {
            return List.of();
        }
        var text = lambda.getBody().toString();
        if (text.contains("filter(") && !text.contains(".equals(")) {
            return filtered(reader, value);
        }
        return text.contains("number(") || text.contains("parseInt(") || text.contains("ofCode(") ? references(reader).stream().findFirst()
                .map(method -> tried(method, value)).orElse(List.of()) : text.contains("values(") || text.contains("values")
                || text.contains("getEnumConstants") ? kinds.constants(value) : List.of();
    }

    /** By a number first, and then whether its value passes. */
    private List<String> filtered(TreePath reader, TypeMirror value) {
        var methods = references(reader);
        if (methods.size() != 2) {
            return List.of();
        }
        try {
            var read = method(methods.getFirst());
            var passes = method(methods.getLast());
            var codes = new ArrayList<String>();
            for (var code : tried(methods.getFirst(), value)) {
                if ((boolean) passes.invoke(read(read, code).orElseThrow())) {
                    codes.add(code);
                }
            }
            return codes;
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("asking " + methods, broken);
        }
    }

    private List<ExecutableElement> references(TreePath reader) {
        var methods = new ArrayList<ExecutableElement>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMemberReference(MemberReferenceTree tree, Void nothing) {
                if (trees.getElement(getCurrentPath()) instanceof ExecutableElement method) {
                    methods.add(method);
                }
                return null;
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
                super.visitMethodInvocation(tree, nothing);
                if (trees.getElement(new TreePath(getCurrentPath(), tree.getMethodSelect())) instanceof ExecutableElement method
                        && method.getSimpleName().contentEquals("ofCode")) {
                    methods.add(method);
                }
                return null;
            }
        }.scan(reader, null);
        return methods;
    }

    private List<String> tried(ExecutableElement reader, TypeMirror value) {
        try {
            var method = method(reader);
            var codes = new ArrayList<String>();
            for (var code : candidates(method, value)) {
                if (read(method, code).isPresent()) {
                    codes.add(code);
                }
            }
            return codes;
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("asking " + reader, broken);
        }
    }

    private static Optional<?> read(Method method, String code) throws ReflectiveOperationException {
        try {
            boolean number = method.getParameterTypes()[0] != String.class;
            return (Optional<?>) method.invoke(null, number ? (Object) Integer.valueOf(code) : code);
        } catch (InvocationTargetException notRead) {
            if (notRead.getCause() instanceof IllegalArgumentException) {
                return Optional.empty();
            }
            throw notRead;
        }
    }

    private Set<String> candidates(Method method, TypeMirror value) throws ReflectiveOperationException {
        if (method.getParameterTypes()[0] != String.class) {
            return new LinkedHashSet<>(IntStream.range(-1, MOST).mapToObj(String::valueOf).toList());
        }
        var codes = new LinkedHashSet<String>();
        for (var constant : Class.forName(elements.getBinaryName((TypeElement) ((DeclaredType) value).asElement()).toString()).getEnumConstants()) {
            codes.add(((Enum<?>) constant).name());
            for (var each : Stream.of(((Enum<?>) constant).getDeclaringClass().getDeclaredMethods()).sorted((a, b) -> a.getName().compareTo(b.getName())).toList()) {
                if (each.getParameterCount() == 0 && !Modifier.isStatic(each.getModifiers()) && (each.getReturnType() == String.class || each.getReturnType() == int.class)) {
                    each.setAccessible(true);
                    codes.add(String.valueOf(each.invoke(constant)));
                }
            }
        }
        return codes;
    }

    private Method method(ExecutableElement element) throws ReflectiveOperationException {
        var owner = Class.forName(elements.getBinaryName((TypeElement) element.getEnclosingElement()).toString());
        var found = Stream.of(owner.getDeclaredMethods()).filter(each -> each.getName().contentEquals(element.getSimpleName())
                && each.getParameterCount() == element.getParameters().size()).findFirst().orElseThrow();
        found.setAccessible(true);
        return found;
    }

    /** Of an operation of the application. */
    boolean needsCode(VariableElement operation) {
        return (boolean) constant(operation).ask("codeNeeded");
    }

    Constants.Known constant(VariableElement constant) {
        try {
            var field = Class.forName(elements.getBinaryName((TypeElement) constant.getEnclosingElement()).toString())
                    .getDeclaredField(constant.getSimpleName().toString());
            field.setAccessible(true);
            return new Constants.Known(field.get(null));
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("asking " + constant, broken);
        }
    }
}
