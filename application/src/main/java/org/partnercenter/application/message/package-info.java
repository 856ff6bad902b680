/** Messages on their way to people: kept with the command that wants them, sent afterwards, tried again, given up. */
package org.partnercenter.application.message;
