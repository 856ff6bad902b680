/** Money partners allocate: commands, lists and ports. */
package org.partnercenter.application.account;
