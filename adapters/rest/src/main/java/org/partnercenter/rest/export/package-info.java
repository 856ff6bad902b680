/** Exports over HTTP: asked for, watched, downloaded, given up. */
package org.partnercenter.rest.export;
