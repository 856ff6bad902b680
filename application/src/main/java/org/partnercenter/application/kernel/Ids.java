package org.partnercenter.application.kernel;

/** Makes ids: 32 hexadecimal digits, later ones sorting after earlier ones. */
@FunctionalInterface
public interface Ids {

    String next();
}
