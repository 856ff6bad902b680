package org.partnercenter.application.kernel;

/** Work that has to be done again and again, in portions, on whichever node comes first. */
public interface Chore {

    /** Lower-case words joined by dashes. */
    String name();

    /**
     * Does one portion.
     *
     * @return true if there may be more to do at once
     */
    boolean doPortion();
}
