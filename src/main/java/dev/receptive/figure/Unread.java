package dev.receptive.figure;

import dev.receptive.nn.Axis;
import dev.receptive.nn.PaddingMode;
import dev.receptive.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What of a padded input no window reads.
 *
 * @param rows padding above the input is negative
 * @param columns padding left of the input is negative
 */
public record Unread(List<Integer> rows, List<Integer> columns) {

    /** More than these are not told one by one. */
    private static final int LISTED = 4;

    public Unread {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    public static Unread of(Axis rows, Axis columns, PaddingMode mode) {
        return new Unread(
                indices(rows, mode).boxed().toList(),
                indices(columns, mode).boxed().toList());
    }

    /** Whether there is anything, without listing it. */
    public static boolean isAny(Axis rows, Axis columns, PaddingMode mode) {
        return indices(rows, mode).findAny().isPresent()
                || indices(columns, mode).findAny().isPresent();
    }

    /**
     * The note under the input, in full and shorter; nothing if all of it is read.
     *
     * @param hatched whether it is hatched, as cells are and pixels are not
     */
    public List<String> texts(Words words, boolean hatched) {
        String key = hatched ? "unread." : "unread.pixels.";
        if (rows.isEmpty() && columns.isEmpty()) {
            return List.of();
        }
        return List.of(text(words, key), words.say(key + "short"));
    }

    private String text(Words words, String key) {
        String across = named(words, rows, "unread.row", "unread.rows");
        String down = named(words, columns, "unread.column", "unread.columns");
        if (columns.isEmpty() || rows.isEmpty()) {
            return words.say(key + "all", columns.isEmpty() ? across : down);
        }
        return words.say(key + "all", words.say("unread.both", across, down));
    }

    private static String named(Words words, List<Integer> indices, String one, String many) {
        return words.say(indices.size() == 1 ? one : many, list(indices));
    }

    private static IntStream indices(Axis axis, PaddingMode mode) {
        return IntStream.range(-axis.before(), axis.input() + axis.after()).filter(index -> !axis.isRead(index, mode));
    }

    private static String list(List<Integer> indices) {
        String shown = indices.stream()
                .limit(LISTED)
                .map(index -> index.toString().replace('-', '−'))
                .collect(Collectors.joining(", "));
        return indices.size() > LISTED ? shown + " …" : shown;
    }
}
