/** The one door all commands pass, and the ports every capability shares. */
package org.partnercenter.application.kernel;
