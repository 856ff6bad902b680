package org.partnercenter.sources;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;

/**
 * One Java file, parsed and not attributed.
 *
 * @param path below the root of the house, with forward slashes
 */
public record SourceFile(String path, String text, CompilationUnitTree unit, SourcePositions positions) {

    /** Where the tree stands, as {@code Name.java:12}. */
    public String placeOf(Tree tree) {
        long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
        return path.substring(path.lastIndexOf('/') + 1) + ":" + line;
    }

    public String simpleName() {
        return path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
    }

    /** The package without the house's own prefix, such as {@code domain.coupon}. */
    public String place() {
        return unit.getPackageName().toString().replace("org.partnercenter.", "");
    }
}
