package dev.receptive.lesson;

import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.words.Refusal;
import dev.receptive.words.TypedNumber;
import dev.receptive.yaml.Vocabulary;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of a stage as lessons name them: {@code output 0,0}, {@code input 0,0..1,1}, {@code input 1 0,0} of channel 1,
 * {@code kernel} for all of it.
 *
 * @param tensor by its name in files
 * @param channel of which plane; of all of them, or of plane 0 where a place is named, if it is not said
 * @param place rows and columns; all of them if it is not said
 */
public record Light(String tensor, OptionalInt channel, Optional<Patch> place) {

    private static final String CELL = "(-?\\d{1,4})\\s*,\\s*(-?\\d{1,4})";

    private static final Pattern WRITTEN =
            Pattern.compile("([a-z][a-z-]*)(?:\\s+(\\d{1,4}))?(?:\\s+" + CELL + "(?:\\s*\\.\\.\\s*" + CELL + ")?)?");

    /**
     * Reads what a file says.
     *
     * @throws Refusal if it says nothing of the kind
     */
    public static Light of(String text) {
        Matcher found = WRITTEN.matcher(plain(text));
        if (!found.matches()) {
            throw Refusal.of("lesson.light", Vocabulary.shown(text));
        }
        String tensor = found.group(1);
        String plane = found.group(2);
        OptionalInt channel = plane == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(plane));
        if (found.group(3) == null) {
            return new Light(tensor, channel, Optional.empty());
        }
        Spot first = new Spot(tensor, channel.orElse(0), whole(found, 3), whole(found, 4));
        boolean alone = found.group(5) == null;
        int rows = alone ? 1 : whole(found, 5) - first.row() + 1;
        int columns = alone ? 1 : whole(found, 6) - first.column() + 1;
        if (rows < 1 || columns < 1) {
            throw Refusal.of("lesson.light.turned", Vocabulary.shown(text));
        }
        return new Light(tensor, channel, Optional.of(Patch.of(first, rows, columns)));
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.strip().codePoints().map(TypedNumber::plain).forEach(c -> plain.appendCodePoint(c == '，' ? ',' : c));
        return plain.toString();
    }

    private static int whole(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    /** Of one number. */
    public static Light of(Spot spot) {
        return new Light(spot.tensor(), OptionalInt.of(spot.channel()), Optional.of(Patch.of(spot, 1, 1)));
    }

    /** The number that is named, if it is one. */
    public Optional<Spot> spot() {
        return place.filter(patch -> patch.count() == 1).map(Patch::first);
    }
}
