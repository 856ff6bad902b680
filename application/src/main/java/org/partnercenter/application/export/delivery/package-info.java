/** Lists that are delivered as files again and again, to the folders of those who subscribed. */
package org.partnercenter.application.export.delivery;
