import java.util.Set;

/** Values that can be told without running what uses them. */
final class Constants {

    /** What stands for null. */
    static final Object ABSENT = new Object();
    /** Types of constants that are no constants to the compiler. */
    static final Set<String> TYPES = Set.of("java.time.Duration", "java.util.Currency");

    /** What they and constants of enums are asked for. */
    static final Set<String> QUESTIONS = Set.of("name", "toDays", "toHours", "getCurrencyCode");

    private Constants() {
    }

    /** A value that can be asked, as in {@code LIMIT.toHours()}. */
    record Known(Object value) {

        Object ask(String method) {
            try {
                return plain(value.getClass().getMethod(method).invoke(value));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("asking " + value, impossible);
            }
        }
    }

    /** All whole numbers alike. */
    static Object plain(Object value) {
        return value instanceof Integer || value instanceof Short || value instanceof Byte ? Long.valueOf(((Number) value).longValue()) : value;
    }
}
