/** What holds the house together, as rules that can fail: every one has caught what was planted for it. */
package org.partnercenter.architecture;
