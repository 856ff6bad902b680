package org.partnercenter.architecture;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import org.partnercenter.sources.SourceFile;

import java.util.ArrayList;
import java.util.List;

/** Walks through one file and notes what it must not have. */
abstract class Faults extends TreeScanner<Void, Void> {

    private final List<String> found = new ArrayList<>();
    private final SourceFile file;

    Faults(SourceFile file) {
        this.file = file;
    }

    final void note(Tree where, String what) {
        found.add(file.placeOf(where) + ": " + what);
    }

    final List<String> list() {
        scan(file.unit(), null);
        return List.copyOf(found);
    }
}
