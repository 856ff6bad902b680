package org.partnercenter.application.kernel;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The content of a command as a digest, so that a repeat with other content under the same key is noticed, whatever the way
 * in. Two commands have the same fingerprint exactly when their records are equal, or what they call their {@link Content}.
 */
final class Fingerprint {

    private static final ClassValue<List<MethodHandle>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<MethodHandle> computeValue(Class<?> type) {
            var handles = new ArrayList<MethodHandle>();
            for (RecordComponent component : type.getRecordComponents()) {
                try {
                    var accessor = component.getAccessor();
                    accessor.setAccessible(true);
                    handles.add(MethodHandles.lookup().unreflect(accessor));
                } catch (IllegalAccessException notReadable) {
                    throw new IllegalStateException("a command is made of readable records: " + type, notReadable);
                }
            }
            return List.copyOf(handles);
        }
    };

    private final StringBuilder text = new StringBuilder(256);

    private Fingerprint() {
    }

    static String of(Object command) {
        var fingerprint = new Fingerprint();
        fingerprint.add(command instanceof Content partly ? partly.content() : command);
        return HexFormat.of().formatHex(sha256().digest(fingerprint.text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private void add(Object value) {
        switch (value) {
            case null -> text.append('~');
            case Optional<?> optional -> add(optional.orElse(null));
            case Map<?, ?> map -> {
                var sorted = new TreeMap<String, Object>();
                map.forEach((key, entry) -> sorted.put(String.valueOf(key), entry));
                text.append('{');
                sorted.forEach((key, entry) -> {
                    leaf(key);
                    add(entry);
                });
                text.append('}');
            }
            case Collection<?> collection -> {
                text.append('[');
                collection.forEach(this::add);
                text.append(']');
            }
            case Record record -> addRecord(record);
            case Secret secret -> leaf(secret.reveal());
            default -> leaf(value.toString());
        }
    }

    private void addRecord(Record record) {
        text.append('(');
        for (var component : COMPONENTS.get(record.getClass())) {
            try {
                add(component.invoke(record));
            } catch (Throwable broken) {
                throw new IllegalStateException("cannot read " + record.getClass(), broken);
            }
        }
        text.append(')');
    }

    private void leaf(String value) {
        text.append(value.length()).append(':').append(value);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
