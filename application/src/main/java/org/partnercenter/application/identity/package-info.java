/** Registering parties, handing out keys, recording facts; and the questions others ask about them. */
package org.partnercenter.application.identity;
