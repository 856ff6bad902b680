package org.partnercenter.docs;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.architecture.House;
import org.partnercenter.bootstrap.WaysIn;
import org.partnercenter.rest.kernel.BodySchema;
import org.partnercenter.rest.kernel.CommandBodies;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The commands of the house, and what their bodies look like. */
final class Bodies {

    private Bodies() {
    }

    static CommandBodies all() {
        return BodySchema.bodies(resources());
    }

    /** All types of the REST side. */
    static List<Class<?>> resources() {
        return House.real().classes().stream().filter(type -> type.getPackageName().startsWith("org.partnercenter.rest."))
                .<Class<?>>map(type -> type.reflect()).toList();
    }

    /** Everything that changes something, by name. */
    static Map<String, Operation<?, ?>> commands() {
        var commands = new TreeMap<>(Operations.all());
        WaysIn.queries().forEach(query -> commands.remove(query.name()));
        return commands;
    }
}
