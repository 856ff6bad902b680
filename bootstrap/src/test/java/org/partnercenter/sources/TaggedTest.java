package org.partnercenter.sources;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.TreeScanner;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A test that names something by a tag.
 *
 * @param method empty when the tag stands on the whole class
 */
public record TaggedTest(String tag, SourceFile file, String type, Optional<String> method) {

    private static final class Lazy {
        static final List<TaggedTest> ALL = Sources.tests().stream().flatMap(file -> in(file).stream()).toList();
    }

    /** All of the house, in the order of their files. */
    public static List<TaggedTest> all() {
        return Lazy.ALL;
    }

    public static List<TaggedTest> in(SourceFile file) {
        var scan = new Scan(file);
        scan.scan(file.unit(), null);
        return List.copyOf(scan.found);
    }

    private static final class Scan extends TreeScanner<Void, Void> {

        private final List<TaggedTest> found = new ArrayList<>();
        private final Deque<String> types = new ArrayDeque<>();
        private final SourceFile file;

        Scan(SourceFile file) {
            this.file = file;
        }

        @Override
        public Void visitClass(ClassTree tree, Void unused) {
            types.addLast(tree.getSimpleName().toString());
            note(tree.getModifiers(), Optional.empty());
            super.visitClass(tree, unused);
            types.removeLast();
            return null;
        }

        @Override
        public Void visitMethod(MethodTree tree, Void unused) {
            note(tree.getModifiers(), Optional.of(tree.getName().toString()));
            return super.visitMethod(tree, unused);
        }

        private void note(ModifiersTree modifiers, Optional<String> method) {
            modifiers.getAnnotations().stream().filter(annotation -> annotation.getAnnotationType().toString().equals("Tag"))
                    .forEach(annotation -> found.add(new TaggedTest(value(annotation), file, String.join(".", types), method)));
        }

        private static String value(AnnotationTree annotation) {
            var argument = annotation.getArguments().getFirst();
            var value = argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument;
            return value instanceof LiteralTree literal ? literal.getValue().toString() : value.toString();
        }
    }
}
