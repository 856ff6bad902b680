/** Loading and reading the catalogue of service types, resource types and products. */
package org.partnercenter.application.catalog;
