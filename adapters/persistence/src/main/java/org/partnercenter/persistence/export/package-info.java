/** Exports and the parts of their files as rows. */
package org.partnercenter.persistence.export;
