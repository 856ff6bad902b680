package org.partnercenter.architecture;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import org.partnercenter.sources.SourceFile;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A status that says no is chosen in one place. */
final class OneStatusTable implements SourceRule {

    /** Numbers between 400 and 599 with another meaning, by file. */
    static final Map<String, Set<Integer>> OTHERWISE = Map.of(
            "FailureMapper", Set.of(400),
            "RequestSignature", Set.of(512));

    @Override
    public List<String> faultsIn(SourceFile file) {
        if (file.simpleName().equals("StatusTable")) {
            return List.of();
        }
        return new Faults(file) {
            @Override
            public Void visitLiteral(LiteralTree tree, Void unused) {
                if (tree.getValue() instanceof Integer number && number >= 400 && number < 600
                        && !OTHERWISE.getOrDefault(file.simpleName(), Set.of()).contains(number)) {
                    note(tree, "status " + number);
                }
                return null;
            }

            @Override
            public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
                if (tree.toString().matches("(.*\\.)?Response\\.Status")) {
                    note(tree, "a status by name");
                }
                return super.visitMemberSelect(tree, unused);
            }
        }.list();
    }
}
