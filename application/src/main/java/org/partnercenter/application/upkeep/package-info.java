/** What whoever runs the house wants to know of it: whether all is well, and if not, what is wrong. */
package org.partnercenter.application.upkeep;
