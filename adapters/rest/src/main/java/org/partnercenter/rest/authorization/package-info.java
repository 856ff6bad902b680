/** Authorizations by REST, for both sides and the platform, and the letters. */
package org.partnercenter.rest.authorization;
