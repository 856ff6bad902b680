package org.partnercenter.console;

import java.io.OutputStream;
import java.util.List;

/** Where an answer goes: its head first, then its body. */
@FunctionalInterface
public interface WebOutput {

    /** A header of an answer; names may come again. */
    record Header(String name, String value) {
    }

    OutputStream open(int status, List<Header> headers);
}
