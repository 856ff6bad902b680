/** Operators, their roles, passwords, tokens and keys: who acts for a party, and what it may. */
package org.partnercenter.application.identity.access;
