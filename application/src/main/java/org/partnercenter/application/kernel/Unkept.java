package org.partnercenter.application.kernel;

/**
 * An answer that is told once and kept nowhere, because of what it holds. Commands answered so are not recognised as repeats: each
 * sending is a command of its own, with an audit entry of its own.
 */
public interface Unkept {
}
