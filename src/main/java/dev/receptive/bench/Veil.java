package dev.receptive.bench;

import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What of a stage tells an answer, and so is not shown while that is asked.
 *
 * @param numbers those whose grids are away, with all that stands on them
 * @param away marks that are away, and the hatching of cells that nobody reads, for which {@link #HATCHING} stands
 * @param blank texts in which every number is a question mark
 * @param telling numbers that are question marks where it is said what happens
 */
public record Veil(Predicate<Spot> numbers, Predicate<String> away, Predicate<String> blank, Set<String> telling) {

    /** Of a stage that does not tell. */
    public static final Veil NONE = new Veil(spot -> false, id -> false, id -> false, Set.of());

    /** As if it were the id of a mark. */
    public static final String HATCHING = "hatching";

    static final String UNKNOWN = "?";

    /** What is said of the cells that nobody reads. */
    private static final String UNREAD = "unread";

    private static final String ONE = ".one";
    private static final String MANY = ".many";
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,\u2009\u202F]\\d+)*");

    public Veil {
        telling = Set.copyOf(telling);
    }

    /** What the secrets of a subject take from its stage. */
    private static Veil of(Subject<?> subject, List<Secret> secrets) {
        Veil window = secrets.contains(new Secret.AskedWindow()) ? NONE.without(HATCHING, UNREAD) : NONE;
        return secrets.stream()
                .filter(Secret.AskedTopic.class::isInstance)
                .map(secret -> subject.veil((Secret.AskedTopic) secret))
                .reduce(window, Veil::and);
    }

    /** Its story as it may be seen. */
    public static Story of(Subject<?> subject, Story told, List<Secret> secrets) {
        return secrets.isEmpty() ? told : new VeiledStory(told, of(subject, secrets), secrets);
    }

    public Veil hiding(Predicate<Spot> more) {
        return new Veil(numbers.or(more), away, blank, telling);
    }

    /** Without the marks whose ids begin so. */
    public Veil without(String... ids) {
        return new Veil(numbers, away.or(beginning(ids)), blank, telling);
    }

    /** With no number in the texts whose ids begin so. */
    public Veil blanking(String... ids) {
        return blanking(beginning(ids));
    }

    public Veil blanking(Predicate<String> ids) {
        return new Veil(numbers, away, blank.or(ids), telling);
    }

    /** Where it is said what happens, without these numbers. */
    public Veil silent(double... more) {
        Set<String> all = Stream.concat(
                        telling.stream(),
                        DoubleStream.of(more).mapToObj(number -> String.format(Locale.ROOT, "%.0f", number)))
                .collect(Collectors.toSet());
        return new Veil(numbers, away, blank, all);
    }

    private Veil and(Veil other) {
        Set<String> both =
                Stream.concat(telling.stream(), other.telling.stream()).collect(Collectors.toSet());
        return new Veil(numbers.or(other.numbers), away.or(other.away), blank.or(other.blank), both);
    }

    private static Predicate<String> beginning(String... ids) {
        List<String> all = List.of(ids);
        return id -> all.stream().anyMatch(id::startsWith);
    }

    boolean unhatched() {
        return away.test(HATCHING);
    }

    /** A text without any number. */
    static String blanked(String text) {
        return NUMBER.matcher(text).replaceAll(UNKNOWN);
    }

    /** A text without the numbers that tell. */
    String hushed(String text) {
        return NUMBER.matcher(text).replaceAll(found -> tells(found.group()) ? UNKNOWN : found.group());
    }

    /** A sentence without them; what is said of one thing only would tell as well, so it is said as of many. */
    Sentence hushed(Sentence sentence) {
        List<Object> values = sentence.values().stream().map(this::hushed).toList();
        boolean one = sentence.key().endsWith(ONE)
                && !values.isEmpty()
                && values.get(0).equals(UNKNOWN);
        String key = one ? sentence.key().substring(0, sentence.key().length() - ONE.length()) + MANY : sentence.key();
        return new Sentence(key, values);
    }

    private Object hushed(Object value) {
        if (value instanceof Sentence inner) {
            return hushed(inner);
        }
        if (value instanceof Number number) {
            return tells(number.toString()) ? UNKNOWN : value;
        }
        return value instanceof String text ? hushed(text) : value;
    }

    private boolean tells(String number) {
        return telling.contains(number.replaceAll("[,\u2009\u202F]", ""));
    }
}
