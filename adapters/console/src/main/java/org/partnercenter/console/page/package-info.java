/** The pages, as data: where they stand in the menu, what they list, what can be done there. */
package org.partnercenter.console.page;
