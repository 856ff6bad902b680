/** The rules of the Partner Center, one package per capability; here the list of them all. */
package org.partnercenter.domain;
