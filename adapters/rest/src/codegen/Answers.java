import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What is answered: how {@code Response} and {@code Success} are made, and of which types the bodies are. */
final class Answers {

    private static final Map<String, Integer> STATUS = Map.of("ok", 200, "created", 201, "accepted", 202, "noContent", 204);

    private final Reading reading;
    private final Trees trees;
    private final Kinds kinds;
    private final Found found;
    private final Set<Tree> answered = new HashSet<>();

    Answers(Reading reading, Trees trees, Kinds kinds, Found found) {
        this.reading = reading;
        this.trees = trees;
        this.kinds = kinds;
        this.found = found;
    }

    void shown(int status, Tree function, Object value, Scope scope) {
        var types = value instanceof Closure closure ? resultOf(closure) : List.<TypeMirror>of();
        if (types.isEmpty()) {
            reading.unclear("no type of " + function, function);
        }
        types.forEach(type -> answers(status, type));
    }

    void answers(int status, TypeMirror type) {
        if (!reading.isSilent()) {
            found.answers(status, type);
        }
    }

    Object response(String name, MethodInvocationTree tree, Scope scope) {
        if (STATUS.containsKey(name) && !answered.contains(tree)) {
            var body = name.equals("ok") && !tree.getArguments().isEmpty() ? tree.getArguments().getFirst() : null;
            answer(STATUS.get(name), body, scope);
        }
        return null;
    }

    /** An entity that is put into an answer made before. */
    void entity(MethodInvocationTree tree, Scope scope) {
        ExpressionTree root = tree;
        while (root instanceof MethodInvocationTree call && call.getMethodSelect() instanceof MemberSelectTree member
                && member.getExpression() instanceof MethodInvocationTree before) {
            root = before;
        }
        if (root instanceof MethodInvocationTree call && call.getMethodSelect() instanceof MemberSelectTree member
                && (STATUS.containsKey(member.getIdentifier().toString()) || member.getIdentifier().contentEquals("status"))) {
            answered.add(root);
            answer(STATUS.getOrDefault(member.getIdentifier().toString(), Found.OTHERWISE), tree.getArguments().getFirst(), scope);
        }
    }

    private void answer(int status, ExpressionTree body, Scope scope) {
        if (body == null) {
            answers(status, null);
            return;
        }
        var types = typesOf(reading.at(body), scope);
        if (types.isEmpty()) {
            reading.unclear("no type of the answer " + body, body);
        }
        types.forEach(type -> answers(status, type));
    }

    private List<TypeMirror> typesOf(TreePath path, Scope scope) {
        if (path.getLeaf() instanceof ParenthesizedTree inner) {
            return typesOf(new TreePath(path, inner.getExpression()), scope);
        }
        if (path.getLeaf() instanceof ConditionalExpressionTree either) {
            var types = new ArrayList<>(typesOf(new TreePath(path, either.getTrueExpression()), scope));
            types.addAll(typesOf(new TreePath(path, either.getFalseExpression()), scope));
            return types;
        }
        var type = kinds.substituted(trees.getTypeMirror(path), scope.types());
        if (type != null && type.getKind() != TypeKind.NULL && kinds.isClear(type)) {
            return List.of(type);
        }
        if (path.getLeaf() instanceof MethodInvocationTree call && call.getMethodSelect() instanceof MemberSelectTree member
                && Kinds.isCall(member.getIdentifier())
                && reading.value(trees.getElement(new TreePath(path, member.getExpression())), scope) instanceof Closure closure) {
            return resultOf(closure);
        }
        return List.of();
    }

    private List<TypeMirror> resultOf(Closure closure) {
        if (closure.path().getLeaf() instanceof LambdaExpressionTree lambda) {
            return lambda.getBodyKind() == LambdaExpressionTree.BodyKind.EXPRESSION
                    ? typesOf(new TreePath(closure.path(), lambda.getBody()), closure.scope()) : returned(new TreePath(closure.path(), lambda.getBody()), closure.scope());
        }
        if (!(trees.getElement(closure.path()) instanceof ExecutableElement method)) {
            return List.of();
        }
        var type = method.getKind() == ElementKind.CONSTRUCTOR ? method.getEnclosingElement().asType() : method.getReturnType();
        return kinds.isClear(type) ? List.of(type) : List.of();
    }

    private List<TypeMirror> returned(TreePath block, Scope scope) {
        var types = new ArrayList<TypeMirror>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitReturn(ReturnTree tree, Void nothing) {
                types.addAll(typesOf(new TreePath(getCurrentPath(), tree.getExpression()), scope));
                return null;
            }

            @Override
            public Void visitLambdaExpression(LambdaExpressionTree tree, Void nothing) {
                return null;
            }
        }.scan(block, null);
        return types;
    }
}
