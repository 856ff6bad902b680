/** Stores applications for real-name authentication, and where their files are. */
package org.partnercenter.persistence.realname;
