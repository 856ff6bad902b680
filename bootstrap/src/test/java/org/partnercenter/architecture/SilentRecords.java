package org.partnercenter.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import org.partnercenter.sources.SourceFile;

import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/**
 * A record that holds a phone number, an address or a secret as plain text says itself how it is printed. One that holds a type
 * which prints itself safely needs not.
 */
final class SilentRecords implements SourceRule {

    private static final Pattern PLAIN = Pattern.compile("String|byte\\[]|char\\[]|Optional<String>");

    private final Pattern telling;

    private SilentRecords(String telling) {
        this.telling = Pattern.compile(telling);
    }

    static SilentRecords ofSecrets() {
        return new SilentRecords("(?i).*(password|passphrase|secret|token).*");
    }

    static SilentRecords ofPersonalData() {
        return new SilentRecords("(?i).*(phone|mobile|email|accountName|managerName).*");
    }

    @Override
    public List<String> faultsIn(SourceFile file) {
        return new Faults(file) {
            @Override
            public Void visitClass(ClassTree tree, Void unused) {
                if (tree.getKind() == Tree.Kind.RECORD && holds(tree) && !saysHowItIsPrinted(tree)) {
                    note(tree, tree.getSimpleName() + " prints what is nobody's business");
                }
                return super.visitClass(tree, unused);
            }
        }.list();
    }

    private boolean holds(ClassTree record) {
        return record.getMembers().stream().filter(VariableTree.class::isInstance).map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .anyMatch(field -> PLAIN.matcher(field.getType().toString()).matches()
                        && telling.matcher(field.getName()).matches());
    }

    private static boolean saysHowItIsPrinted(ClassTree record) {
        return record.getMembers().stream().filter(MethodTree.class::isInstance).map(MethodTree.class::cast)
                .anyMatch(method -> method.getName().contentEquals("toString") && method.getParameters().isEmpty());
    }
}
