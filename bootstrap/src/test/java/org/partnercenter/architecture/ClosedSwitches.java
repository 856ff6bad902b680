package org.partnercenter.architecture;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import org.partnercenter.sources.SourceFile;

import java.util.List;
import java.util.Map;

/**
 * A switch over names or types has no default, so that the compiler asks about a new state or a new kind; and no switch falls
 * through. Switches over texts and numbers need a default, and are known by their labels.
 */
final class ClosedSwitches implements SourceRule {

    /** Switches by type over something that is not ours to seal. */
    static final Map<String, String> OPEN = Map.of(
            "Fingerprint", "over any value a command may hold",
            "FailureMapper", "over everything that can be thrown");

    @Override
    public List<String> faultsIn(SourceFile file) {
        return new Faults(file) {
            @Override
            public Void visitSwitch(SwitchTree tree, Void unused) {
                check(tree.getCases());
                return super.visitSwitch(tree, unused);
            }

            @Override
            public Void visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
                check(tree.getCases());
                return super.visitSwitchExpression(tree, unused);
            }

            private void check(List<? extends CaseTree> cases) {
                cases.stream().filter(each -> each.getCaseKind() == CaseTree.CaseKind.STATEMENT)
                        .forEach(each -> note(each, "a case with a colon falls through"));
                if (!isOverNamesOrTypes(cases) || OPEN.containsKey(file.simpleName())) {
                    return;
                }
                cases.stream().filter(ClosedSwitches::isDefault)
                        .forEach(each -> note(each, "a default hides the states to come"));
            }
        }.list();
    }

    private static boolean isDefault(CaseTree each) {
        return each.getLabels().stream().anyMatch(DefaultCaseLabelTree.class::isInstance);
    }

    private static boolean isOverNamesOrTypes(List<? extends CaseTree> cases) {
        return cases.stream().flatMap(each -> each.getLabels().stream()).anyMatch(label ->
                label instanceof PatternCaseLabelTree
                        || label instanceof ConstantCaseLabelTree constant && !isLiteral(constant));
    }

    private static boolean isLiteral(ConstantCaseLabelTree label) {
        return label.getConstantExpression() instanceof LiteralTree;
    }
}
