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
 * The digest is keyed: what is easily guessed, such as an identity number, cannot be guessed from what is stored of it.
 */
final class Fingerprint {

    private static final String KEYED = "h1:";

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

    private static String text(Object command) {
        var fingerprint = new Fingerprint();
        fingerprint.add(command instanceof Content partly ? partly.content() : command);
        return fingerprint.text.toString();
    }

    static String of(Object command, KeyedHash hash) {
        return KEYED + hash.of("command", Secret.of(text(command)));
    }

    /** Whether a stored fingerprint is the command's. Those stored before digests were keyed count until they expire. */
    static boolean matches(String stored, Object command, KeyedHash hash) {
        return stored.startsWith(KEYED) ? stored.equals(of(command, hash))
                : stored.equals(HexFormat.of().formatHex(sha256().digest(text(command).getBytes(StandardCharsets.UTF_8))));
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
