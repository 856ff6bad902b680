/** Stores messages on their way, and those of a sandbox. */
package org.partnercenter.persistence.message;
