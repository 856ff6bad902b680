package org.partnercenter.application.kernel;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All operations of the house by name: those of the gateway, and those that only tell. */
public final class Operations {

    private final Map<String, Operation<?, ?>> byName = new TreeMap<>();
    private final Set<String> commands;

    /**
     * @param commands what the gateway takes
     * @param queries  what only tells
     */
    public Operations(Set<Operation<?, ?>> commands, List<Operation<?, ?>> queries) {
        this.commands = Set.copyOf(commands.stream().map(Operation::name).toList());
        commands.forEach(this::add);
        queries.forEach(this::add);
    }

    private void add(Operation<?, ?> operation) {
        if (byName.put(operation.name(), operation) != null) {
            throw new IllegalArgumentException("two operations are called " + operation.name());
        }
    }

    public Optional<Operation<?, ?>> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Whether it changes something, and goes through the gateway. */
    public boolean isCommand(Operation<?, ?> operation) {
        return commands.contains(operation.name());
    }

    /** In the order of their names. */
    public Collection<Operation<?, ?>> all() {
        return List.copyOf(byName.values());
    }
}
