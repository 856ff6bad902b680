/** Applies for real-name authentication, and reviews what was applied for. */
package org.partnercenter.application.realname;
