package dev.receptive.yaml;

import dev.receptive.words.Sentence;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A text of a file that knows where each of its characters stands there, whatever lines and quotes are around it. */
public final class PlacedText {

    public static final PlacedText NONE = new PlacedText("", Optional.empty());

    private final String text;
    private final Optional<Mark> start;

    private PlacedText(String text, Optional<Mark> start) {
        this.text = text;
        this.start = start;
    }

    public static PlacedText of(ScalarNode node) {
        return new PlacedText(node.getValue(), node.getStartMark());
    }

    public String text() {
        return text;
    }

    public boolean isEmpty() {
        return text.isBlank();
    }

    /**
     * Line and column from 1.
     *
     * @param column counts characters, not chars
     */
    public record FilePlace(int line, int column) {}

    /** Where a char of the text stands in the file; the end of the text for one past it. */
    public FilePlace place(int index) {
        if (start.isEmpty()) {
            return new FilePlace(0, 0);
        }
        Mark mark = start.get();
        int[] file = mark.getBuffer();
        int at = found(file, mark.getPointer(), text.codePointCount(0, Math.min(index, text.length())));
        int line = mark.getLine() + 1;
        int column = mark.getColumn() + 1;
        for (int i = mark.getPointer(); i < at; i++) {
            boolean ends = file[i] == '\n';
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
        return new FilePlace(line, column);
    }

    /** Tells of a mistake at a char of the text. */
    public void report(Report report, int index, Sentence what) {
        FilePlace place = place(index);
        report.add(place.line(), place.column(), what);
    }

    /**
     * Walks through the file beside the text, as far as a character of it. Between two that are seen there stands in the
     * file only what lays the text out: line ends, indentation, quotes, the sign of an escape.
     */
    private int found(int[] file, int from, int count) {
        int[] all = text.codePoints().toArray();
        int at = begin(file, from);
        for (int i = 0; i <= count && i < all.length; i++) {
            if (Character.isWhitespace(all[i])) {
                at += i < count && at < file.length && file[at] == all[i] && all[i] != '\n' ? 1 : 0;
                continue;
            }
            int same = seek(file, at, all[i]);
            at = i < count ? same + 1 : same;
        }
        return Math.min(at, file.length);
    }

    /** After the sign that begins the text, and what stands beside it. */
    private static int begin(int[] file, int from) {
        boolean block = from < file.length && (file[from] == '|' || file[from] == '>');
        int at = from;
        while (block && at < file.length && file[at] != '\n') {
            at++;
        }
        return at;
    }

    /** The next place of a character; the same place where an escape stands for it. */
    private static int seek(int[] file, int from, int character) {
        for (int at = from; at < file.length; at++) {
            if (file[at] == character) {
                return at;
            }
            boolean layout = Character.isWhitespace(file[at]) || "\"'\\".indexOf(file[at]) >= 0;
            if (!layout) {
                return from;
            }
        }
        return from;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlacedText placed && placed.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
