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
    private static final Pattern TELLING = Pattern.compile("(?i).*(phone|mobile|email|password|passphrase|secret).*");
    private static final Pattern SAYS_SO = Pattern.compile("accountName|managerName");

    @Override
    public List<String> faultsIn(SourceFile file) {
        return new Faults(file) {
            @Override
            public Void visitClass(ClassTree tree, Void unused) {
                if (tree.getKind() == Tree.Kind.RECORD && holdsPersonalText(tree) && !saysHowItIsPrinted(tree)) {
                    note(tree, tree.getSimpleName() + " prints personal data");
                }
                return super.visitClass(tree, unused);
            }
        }.list();
    }

    private static boolean holdsPersonalText(ClassTree record) {
        return record.getMembers().stream().filter(VariableTree.class::isInstance).map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
                .anyMatch(field -> PLAIN.matcher(field.getType().toString()).matches()
                        && (TELLING.matcher(field.getName()).matches() || SAYS_SO.matcher(field.getName()).matches()));
    }

    private static boolean saysHowItIsPrinted(ClassTree record) {
        return record.getMembers().stream().filter(MethodTree.class::isInstance).map(MethodTree.class::cast)
                .anyMatch(method -> method.getName().contentEquals("toString") && method.getParameters().isEmpty());
    }
}
