/** The screens: pages rendered by the server, over the house's own API. Decides nothing. */
package org.partnercenter.console;
