package org.partnercenter.rest.kernel;

import org.partnercenter.domain.kernel.Language;

import java.util.function.BiFunction;
import java.util.function.Function;

/** How it is answered that a command was granted. */
public sealed interface Success<R> {

    /** With what came of it. */
    record Shown<R>(BiFunction<R, Language, Record> shape) implements Success<R> {
    }

    /**
     * With the record that was created.
     *
     * @param path where such records are found by their id
     */
    record Created<R>(String path, Function<R, String> id, BiFunction<R, Language, Record> shape) implements Success<R> {
    }

    /** Without a word. */
    record Nothing<R>() implements Success<R> {
    }
}
