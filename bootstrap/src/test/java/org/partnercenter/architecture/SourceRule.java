package org.partnercenter.architecture;

import org.partnercenter.sources.SourceFile;

import java.util.List;

/** A rule that no class file can tell. */
interface SourceRule {

    /** What breaks the rule in that file, as {@code Name.java:12: what}. */
    List<String> faultsIn(SourceFile file);

    default List<String> faultsIn(List<SourceFile> files) {
        return files.stream().flatMap(file -> faultsIn(file).stream()).toList();
    }
}
