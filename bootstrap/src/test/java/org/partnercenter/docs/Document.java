package org.partnercenter.docs;

import org.partnercenter.sources.Sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page below {@code docs/} that is made from the code. */
interface Document {

    /** Path below {@code docs/}. */
    String path();

    String content();

    default Path file() {
        return Sources.root().resolve("docs").resolve(path());
    }

    default void write() {
        try {
            Files.createDirectories(file().getParent());
            Files.writeString(file(), content());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
