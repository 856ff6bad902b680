/** The business clock of a sandbox, which the platform moves. */
package org.partnercenter.application.sandbox;
