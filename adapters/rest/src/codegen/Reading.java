import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Reads the method that serves an operation as it would run, into everything it calls: which parameters of the query and fields of the body it
 * reads, and with what it answers. What it cannot tell is reported, so that nothing is left out unseen.
 */
final class Reading extends TreePathScanner<Object, Scope> {

    private static final String KERNEL = "org.partnercenter.rest.kernel.";
    /** Told of below, and not read. */
    private static final Set<String> KNOWN = Set.of("Input", "Field", "Items", "Exchange", "Commands", "Replies", "Audience", "Json", "StatusTable",
            "ErrorReply", "Query", "Violation", "Listings");
    /** Methods that have one of these in their signature are read, too. */
    private static final Set<String> TELLING = Set.of(KERNEL + "Input", KERNEL + "Field", KERNEL + "Items", KERNEL + "Exchange", KERNEL + "CommandBody",
            KERNEL + "Success", "jakarta.ws.rs.core.Response", "jakarta.ws.rs.core.Response.ResponseBuilder",
            "jakarta.ws.rs.container.ContainerRequestContext");
    private static final int DEEPEST = 40;

    private final Trees trees;
    private final Kinds kinds;
    private final Codes codes;
    private final List<String> unclear;
    private final Map<String, Object> read = new HashMap<>();
    private final Found found = new Found();
    private final Inputs inputs;
    private final Answers answers;
    private int depth;
    /** While a body is mentioned only for its reader. */
    private boolean silent;
    /** Above zero inside what does not always run. */
    private int perhaps;

    Reading(Trees trees, Kinds kinds, Codes codes, List<String> unclear) {
        this.trees = trees;
        this.kinds = kinds;
        this.codes = codes;
        this.unclear = unclear;
        inputs = new Inputs(this, trees, kinds, codes, found);
        answers = new Answers(this, trees, kinds, found);
    }

    Found of(ExecutableElement method) {
        scan(trees.getPath(method), new Scope());
        found.bringHome();
        return found;
    }

    /** Whether what is read always runs. */
    boolean isSure() {
        return perhaps == 0;
    }

    /** Whether answers are no answers of the operation. */
    boolean isSilent() {
        return silent;
    }

    TreePath at(Tree child) {
        return new TreePath(getCurrentPath(), child);
    }

    private Element element(Tree child) {
        return trees.getElement(at(child));
    }

    void unclear(String what, Tree where) {
        var unit = getCurrentPath().getCompilationUnit();
        var line = unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, where));
        unclear.add(what + " in " + unit.getSourceFile().getName().replaceAll(".*/org/partnercenter/rest/", "") + ":" + line);
    }

    @Override
    public Object reduce(Object one, Object other) {
        return one != null ? one : other;
    }

    @Override
    public Object visitLiteral(LiteralTree tree, Scope scope) {
        return tree.getValue() == null ? Constants.ABSENT : Constants.plain(tree.getValue());
    }

    @Override
    public Object visitBinary(BinaryTree tree, Scope scope) {
        var one = scan(tree.getLeftOperand(), scope);
        var other = scan(tree.getRightOperand(), scope);
        if (one instanceof Long left && other instanceof Long right) {
            return switch (tree.getKind()) {
                case PLUS -> left + right;
                case MINUS -> left - right;
                case MULTIPLY -> left * right;
                default -> null;
            };
        }
        return tree.getKind() == Tree.Kind.PLUS && one instanceof String && other != null ? one + String.valueOf(other) : null;
    }

    @Override
    public Object visitParenthesized(ParenthesizedTree tree, Scope scope) {
        return scan(tree.getExpression(), scope);
    }

    @Override
    public Object visitConditionalExpression(ConditionalExpressionTree tree, Scope scope) {
        scan(tree.getCondition(), scope);
        perhaps++;
        var one = scan(tree.getTrueExpression(), scope);
        var other = scan(tree.getFalseExpression(), scope);
        perhaps--;
        return one != null && one != Constants.ABSENT ? one : other;
    }

    @Override
    public Object visitVariable(VariableTree tree, Scope scope) {
        var value = scan(tree.getInitializer(), scope);
        if (value != null) {
            scope.values().put(trees.getElement(getCurrentPath()), value);
        }
        return null;
    }

    @Override
    public Object visitIf(IfTree tree, Scope scope) {
        scan(tree.getCondition(), scope);
        perhaps++;
        scan(tree.getThenStatement(), scope);
        scan(tree.getElseStatement(), scope);
        perhaps--;
        return null;
    }

    @Override
    public Object visitCase(CaseTree tree, Scope scope) {
        perhaps++;
        var value = super.visitCase(tree, scope);
        perhaps--;
        return value;
    }

    @Override
    public Object visitReturn(ReturnTree tree, Scope scope) {
        scope.returns(scan(tree.getExpression(), scope));
        return null;
    }

    @Override
    public Object visitMethod(MethodTree tree, Scope scope) {
        scan(tree.getBody(), scope);
        return null;
    }

    @Override
    public Object visitIdentifier(IdentifierTree tree, Scope scope) {
        return value(trees.getElement(getCurrentPath()), scope);
    }

    @Override
    public Object visitMemberSelect(MemberSelectTree tree, Scope scope) {
        var of = scan(tree.getExpression(), scope);
        return of instanceof List<?> all && tree.getIdentifier().contentEquals("length") ? Long.valueOf(all.size())
                : value(trees.getElement(getCurrentPath()), scope);
    }

    Object value(Element named, Scope scope) {
        if (!(named instanceof VariableElement variable)) {
            return null;
        }
        var constant = variable.getConstantValue();
        if (constant != null) {
            return Constants.plain(constant);
        }
        if (scope.values().containsKey(named)) {
            return scope.values().get(named);
        }
        if (named.getKind() == ElementKind.ENUM_CONSTANT) {
            return codes.constant(variable);
        }
        var type = kinds.name(variable.asType());
        if (named.getKind() == ElementKind.FIELD && named.getModifiers().contains(Modifier.STATIC)) {
            if (type.equals("org.partnercenter.application.kernel.Operation")) {
                found.mayNeedCode |= codes.needsCode(variable);
            }
            return TELLING.contains(type) ? constant(named) : Constants.TYPES.contains(type) ? codes.constant(variable) : null;
        }
        return named.getKind() == ElementKind.FIELD && named.getEnclosingElement().getKind() == ElementKind.RECORD
                ? new Found.Component(kinds.name(named.getEnclosingElement().asType()), named.getSimpleName().toString()) : null;
    }

    /** A body or how it is answered, where it is declared. */
    private Object constant(Element named) {
        var declared = trees.getPath(named);
        var key = "field " + kinds.name(named.getEnclosingElement().asType()) + "." + named + silent + (perhaps > 0);
        if (declared == null || ((VariableTree) declared.getLeaf()).getInitializer() == null) {
            return null;
        }
        if (!read.containsKey(key)) {
            read.put(key, null);
            read.put(key, scan(new TreePath(declared, ((VariableTree) declared.getLeaf()).getInitializer()), new Scope()));
        }
        return read.get(key);
    }

    @Override
    public Object visitLambdaExpression(LambdaExpressionTree tree, Scope scope) {
        int outside = perhaps;
        perhaps = kinds.name(trees.getTypeMirror(getCurrentPath())).equals(KERNEL + "CommandBody.Reader") ? outside : outside + 1;
        scan(tree.getBody(), scope);
        perhaps = outside;
        return new Closure(getCurrentPath(), scope);
    }

    @Override
    public Object visitMemberReference(MemberReferenceTree tree, Scope scope) {
        var receiver = scan(tree.getQualifierExpression(), scope);
        if (trees.getElement(getCurrentPath()) instanceof ExecutableElement method) {
            follow(method, List.of(), List.of(), null, scope);
        }
        return receiver instanceof Closure && Kinds.isCall(tree.getName()) ? receiver : new Closure(getCurrentPath(), scope);
    }

    @Override
    public Object visitNewClass(NewClassTree tree, Scope scope) {
        var made = kinds.name(trees.getTypeMirror(getCurrentPath()));
        var values = tree.getArguments().stream().map(each -> scan(each, scope)).toList();
        scan(tree.getClassBody(), scope);
        switch (made) {
            case KERNEL + "Success.Shown" -> answers.shown(200, tree.getArguments().get(0), values.get(0), scope);
            case KERNEL + "Success.Created" -> {
                answers.shown(201, tree.getArguments().get(2), values.get(2), scope);
                answers.shown(200, tree.getArguments().get(2), values.get(2), scope);
            }
            case KERNEL + "Success.Nothing" -> answers.answers(204, null);
            default -> {
                if (trees.getElement(getCurrentPath()) instanceof ExecutableElement constructor) {
                    passedOn((TypeElement) constructor.getEnclosingElement(), values);
                    follow(constructor, tree.getArguments(), values, null, scope);
                }
            }
        }
        return null;
    }

    /** A body made of the fields of another: what is read of it is read of that. */
    private void passedOn(TypeElement made, List<?> values) {
        var components = made.getRecordComponents();
        for (int i = 0; kinds.isOurs(made) && i < Math.min(values.size(), components.size()); i++) {
            if (values.get(i) instanceof Found.Component given) {
                found.passedOn.put(new Found.Component(kinds.name(made.asType()), components.get(i).getSimpleName().toString()), given);
            }
        }
    }

    @Override
    public Object visitMethodInvocation(MethodInvocationTree tree, Scope scope) {
        var select = tree.getMethodSelect();
        if (!(element(select) instanceof ExecutableElement method)) {
            return super.visitMethodInvocation(tree, scope);
        }
        var owner = kinds.name(method.getEnclosingElement().asType());
        var name = method.getSimpleName().toString();
        if (owner.equals("jakarta.ws.rs.core.Response.ResponseBuilder") && name.equals("entity")) {
            answers.entity(tree, scope);
        }
        boolean wasSilent = silent;
        silent |= owner.equals(KERNEL + "CommandBody") && name.matches("reader|operation");
        var receiver = select instanceof MemberSelectTree member ? scan(member.getExpression(), scope) : null;
        silent = wasSilent;
        if (owner.equals(KERNEL + "Items") && name.equals("each") && receiver instanceof Parameter items) {
            return each(tree.getArguments().getFirst(), items, scope);
        }
        var values = new ArrayList<Object>();
        tree.getArguments().forEach(each -> values.add(scan(each, scope)));
        return switch (owner) {
            case KERNEL + "Input" -> inputs.input(name, tree, values, scope);
            case KERNEL + "Field" -> receiver instanceof Parameter field ? inputs.field(name, tree, values, field, scope) : null;
            case KERNEL + "Items" -> receiver instanceof Parameter items ? inputs.items(name, tree, values, items) : null;
            case KERNEL + "Commands" -> command();
            case KERNEL + "CommandBody" -> receiver;
            case "jakarta.ws.rs.core.Response" -> answers.response(name, tree, scope);
            default -> other(method, tree, values, receiver, scope);
        };
    }

    private Object command() {
        found.isCommand = true;
        return null;
    }

    private Object other(ExecutableElement method, MethodInvocationTree tree, List<Object> values, Object receiver, Scope scope) {
        if (receiver instanceof Constants.Known known && Constants.QUESTIONS.contains(method.getSimpleName().toString())) {
            return known.ask(method.getSimpleName().toString());
        }
        if (method.getSimpleName().contentEquals("values") && method.getEnclosingElement().getKind() == ElementKind.ENUM) {
            return kinds.constants(method.getEnclosingElement().asType());
        }
        if (method.getEnclosingElement().getKind() == ElementKind.RECORD && method.getParameters().isEmpty()
                && kinds.isOurs(method.getEnclosingElement()) && kinds.isComponent(method)) {
            return new Found.Component(kinds.name(method.getEnclosingElement().asType()), method.getSimpleName().toString());
        }
        return follow(method, tree.getArguments(), values, trees.getTypeMirror(getCurrentPath()), scope);
    }

    private Object follow(ExecutableElement method, List<? extends ExpressionTree> arguments, List<Object> values, TypeMirror answered, Scope scope) {
        var owner = kinds.name(method.getEnclosingElement().asType());
        if (!kinds.isOurs(method.getEnclosingElement()) || owner.startsWith(KERNEL) && KNOWN.contains(owner.substring(KERNEL.length()))
                || !kinds.mentions(method, TELLING) && !kinds.makesBody(method) || depth > DEEPEST) {
            return null;
        }
        var path = trees.getPath(method);
        if (path == null || ((MethodTree) path.getLeaf()).getBody() == null) {
            return null;
        }
        var inner = new Scope();
        for (int i = 0; i < Math.min(values.size(), method.getParameters().size()); i++) {
            if (values.get(i) != null) {
                inner.values().put(method.getParameters().get(i), values.get(i));
            }
            if (i < arguments.size()) {
                kinds.unify(method.getParameters().get(i).asType(), kinds.substituted(trees.getTypeMirror(at(arguments.get(i))), scope.types()), inner.types());
            }
        }
        if (answered != null) {
            kinds.unify(method.getReturnType(), kinds.substituted(answered, scope.types()), inner.types());
        }
        var key = owner + "." + method + inner.values() + inner.types() + silent + (perhaps > 0);
        if (!read.containsKey(key)) {
            read.put(key, null);
            depth++;
            scan(path, inner);
            depth--;
            read.put(key, inner.returned());
        }
        return read.get(key);
    }

    private Object each(ExpressionTree reader, Parameter items, Scope scope) {
        if (reader instanceof LambdaExpressionTree lambda) {
            scope.values().put(trees.getElement(new TreePath(at(lambda), lambda.getParameters().getFirst())), items);
            scan(reader, scope);
        } else if (reader instanceof MemberReferenceTree reference) {
            var method = (ExecutableElement) element(reference);
            if (kinds.name(method.getEnclosingElement().asType()).equals(KERNEL + "Field")) {
                inputs.field(reference.getName().toString(), null, List.of(), items, scope);
            } else {
                follow(method, List.of(), List.of(items), null, scope);
            }
        } else {
            unclear("each by " + reader, reader);
        }
        return null;
    }
}
