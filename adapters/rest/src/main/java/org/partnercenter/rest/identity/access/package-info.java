/** Operators, roles, keys of one's own, passwords and tokens over HTTP. */
package org.partnercenter.rest.identity.access;
