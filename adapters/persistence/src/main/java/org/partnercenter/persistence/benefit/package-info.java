/** Benefit applications, their keys and comments, and what is granted, as rows. */
package org.partnercenter.persistence.benefit;
