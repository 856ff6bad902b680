/** Authorizations, their histories and the letters that were accepted, as rows. */
package org.partnercenter.persistence.authorization;
