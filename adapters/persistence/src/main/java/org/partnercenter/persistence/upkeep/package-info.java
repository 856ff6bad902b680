/** Looks at the whole database, and carries it elsewhere: whether it is sound, how it is set up, backup and restore. */
package org.partnercenter.persistence.upkeep;
