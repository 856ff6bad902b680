package org.partnercenter.application.kernel;

/**
 * A command that passed the door: new, and open to its caller.
 *
 * @param id names the command: its audit entry, and its movements in the ledger
 */
public record Request<C>(String id, Caller caller, C command) {
}
