/**
 * What programs that embed the rules test with: a clock that stands still, days that are worked on, things in every state, and checks that
 * hold for any policy, any limits and any table of states. Uses nothing but what the jar publishes, and no test framework: a check that fails
 * throws an {@link java.lang.AssertionError} that names its seed.
 */
package org.partnercenter.testkit;
