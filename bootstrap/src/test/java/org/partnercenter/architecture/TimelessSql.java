package org.partnercenter.architecture;

import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import org.partnercenter.sources.SourceFile;

import java.util.List;
import java.util.regex.Pattern;

/** The database is told the time, and never asked: two clocks would disagree, and one of them cannot be moved. */
final class TimelessSql implements SourceRule {

    private static final Pattern ASKS = Pattern.compile("(?i)\\b(now\\s*\\(|current_(timestamp|date|time)\\b|localtime(stamp)?\\b"
            + "|(clock|statement|transaction)_timestamp\\b|timeofday\\s*\\()");
    private static final Pattern ASKS_BY_METHOD =
            Pattern.compile("(.*\\.)?(now|(current|local)(Timestamp|Date|Time|Instant|Local\\w+|Offset\\w+))");

    @Override
    public List<String> faultsIn(SourceFile file) {
        return new Faults(file) {
            @Override
            public Void visitLiteral(LiteralTree tree, Void unused) {
                if (tree.getValue() instanceof String text && asks(text)) {
                    note(tree, "SQL asks for the time");
                }
                return null;
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree tree, Void unused) {
                if (ASKS_BY_METHOD.matcher(tree.getMethodSelect().toString()).matches()) {
                    note(tree, "SQL asks for the time");
                }
                return super.visitMethodInvocation(tree, unused);
            }
        }.list();
    }

    static boolean asks(String sql) {
        return ASKS.matcher(sql.replaceAll("--[^\\n]*", "")).find();
    }
}
