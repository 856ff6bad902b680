package org.partnercenter.console;

import org.partnercenter.domain.kernel.Refusal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Takes files that somebody drops in the page, as if they were dropped into the folder of its party. */
public interface Drops {

    /** A kind of files. @param title in the language asked for */
    record Kind(String name, String title) {
    }

    /** The kinds that whoever holds the token may drop. */
    List<Kind> kinds(String token);

    /**
     * Puts the file into the inbox.
     *
     * @param name of the file, without any folder
     * @return why it was not taken; empty if it was
     */
    Optional<List<Refusal>> drop(String token, String kind, boolean onlyCheck, String name, InputStream content) throws IOException;
}
