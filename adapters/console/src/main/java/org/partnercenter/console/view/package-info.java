/** What the templates show. */
package org.partnercenter.console.view;
