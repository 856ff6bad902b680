package org.partnercenter.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;

import java.util.Optional;

/**
 * A tree of packages in the shape of the house: layers, and capabilities below them. The rules are made for any such tree, so
 * that what holds for the real one can be shown to fail for a planted one.
 */
public record House(String root, JavaClasses classes) {

    private static final class Lazy {
        static final House REAL = new House("org.partnercenter", new ClassFileImporter()
                .withImportOption(House::isShipped).importPackages("org.partnercenter"));
        static final House PLANTED = new House("org.partnercenter.architecture.planted",
                new ClassFileImporter().importPackages("org.partnercenter.architecture.planted"));
    }

    public static House real() {
        return Lazy.REAL;
    }

    static House planted() {
        return Lazy.PLANTED;
    }

    private static boolean isShipped(Location location) {
        return !location.contains("/test-classes/") && !location.contains("-tests.jar") && !location.contains("/clients/")
                && !location.contains("partner-center-client");
    }

    String at(String path) {
        return root + "." + path;
    }

    String below(String path) {
        return at(path) + "..";
    }

    boolean isIn(String path, JavaClass type) {
        return (type.getPackageName() + ".").startsWith(at(path) + ".");
    }

    /** The capability of a type of that layer; empty outside the layer, and for a type that stands in the layer's own package. */
    Optional<String> capability(String layer, JavaClass type) {
        if (!isIn(layer, type) || type.getPackageName().equals(at(layer))) {
            return Optional.empty();
        }
        var rest = type.getPackageName().substring(at(layer).length() + 1);
        return Optional.of(rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest);
    }
}
