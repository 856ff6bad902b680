package org.partnercenter.persistence.identity;

/** The secrets of this database were encrypted under another master key. The message is one line, for the person who starts. */
public final class WrongMasterKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongMasterKey(Throwable cause) {
        super("the master key is not the one this database was set up with: give that one "
                + "(partnercenter.master-key, or master.key in the data folder)", cause);
    }
}
