package org.partnercenter.domain.kernel;

/**
 * A numbered rule of the rulebook that this jar holds. Each capability has one enum of its rules; title and statement, in
 * both languages, stand in the bundle beside that enum and are read through {@link Texts}.
 */
public interface Rule {

    /** The number, such as {@code CPN-20}: two to four capitals, a dash, two digits. Stable for ever. */
    String id();

    Evidence evidence();
}
