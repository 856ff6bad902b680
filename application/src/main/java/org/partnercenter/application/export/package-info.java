/** Lists as files: asked for, written by whichever node has time, kept for a while, downloaded. */
package org.partnercenter.application.export;
