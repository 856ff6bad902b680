/** Parties, keys and facts as rows; secrets encrypted. */
package org.partnercenter.persistence.identity;
