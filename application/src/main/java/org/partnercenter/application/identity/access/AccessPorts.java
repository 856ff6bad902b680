package org.partnercenter.application.identity.access;

import org.partnercenter.application.identity.Parties;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Ids;

import java.time.Duration;

/**
 * What operators, roles, passwords and tokens need of the outside.
 *
 * @param tokenLife how long a token opens the door, in real time
 */
public record AccessPorts(Parties parties, Operators operators, Passwords passwords, Tokens tokens, PlatformIds platforms,
                          PasswordHasher hasher,
                          TokenMaker tokenMaker, Ids ids, Clocks clocks, Duration tokenLife) {
}
