package dev.receptive.yaml;

import dev.receptive.words.Sentence;
import java.util.Arrays;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Walks along a line of YAML as a person means it, to find the first sign that does not do what it seems to do: a
 * lookalike where a bracket, a colon or the indentation belongs, or a colon that no space follows. What stands in
 * quotes, in comments and within texts is passed over.
 */
final class Structure {

    private static final int END = -1;
    private static final int LONGEST_KEY = 40;

    private final int[] line;
    private final boolean quotes;
    private int at;
    private int depth;
    private int token;
    private boolean fresh = true;
    private boolean first = true;

    private Structure(int[] line, boolean quotes) {
        this.line = line;
        this.quotes = quotes;
    }

    /**
     * The first slip in a line.
     *
     * @param number of the line, from 1
     * @param quotes whether curly quotes at the beginning of a value count: they are good quotes in a text
     */
    static Optional<Slip> slip(String line, int number, boolean quotes) {
        return new Structure(line.codePoints().toArray(), quotes).walk(number, 1);
    }

    /** The first slip in a bare text that should have been something else. */
    static Optional<Slip> slip(ScalarNode text) {
        return text.isPlain() ? text.getStartMark().flatMap(Structure::slip) : Optional.empty();
    }

    private static Optional<Slip> slip(Mark start) {
        int end = start.getPointer();
        int[] all = start.getBuffer();
        while (end < all.length && all[end] != '\n' && all[end] != '\r') {
            end++;
        }
        int[] line = Arrays.copyOfRange(all, start.getPointer(), end);
        return new Structure(line, true).walk(start.getLine() + 1, start.getColumn() + 1);
    }

    private Optional<Slip> walk(int number, int column) {
        for (at = 0; at < line.length; at++) {
            int c = line[at];
            if (c == '#' && (at == 0 || isRoom(line[at - 1]))) {
                return Optional.empty();
            }
            Optional<Sentence> found = fresh ? begin(c) : within(c);
            if (found.isPresent()) {
                return Optional.of(new Slip(number, column + at, found.get()));
            }
        }
        return Optional.empty();
    }

    /** Where a value, a key or an item may begin. */
    private Optional<Sentence> begin(int c) {
        if (Lookalike.isBlank(c) || (Lookalike.isSign(c) && opens(c))) {
            return Optional.of(Lookalike.sentence(c));
        }
        if (c == '-' && Lookalike.isBlank(next(1))) {
            at++;
            return Optional.of(Lookalike.sentence(line[at]));
        }
        boolean item = c == '-' && isRoom(next(1));
        if (isRoom(c) || item || bracket(c)) {
            return Optional.empty();
        }
        fresh = false;
        token = at;
        if (c == '"' || c == '\'') {
            at = closing(c);
        }
        return Optional.empty();
    }

    private Optional<Sentence> within(int c) {
        boolean key = Lookalike.meant(c) == ':' && isKey();
        if (Lookalike.isSign(c) && (Lookalike.meant(c) == ':' ? key : depth > 0 && closes(c))) {
            return Optional.of(Lookalike.sentence(c));
        }
        if (c == ':' && key && Lookalike.isBlank(next(1))) {
            at++;
            return Optional.of(Lookalike.sentence(line[at]));
        }
        boolean parts = c == ':' && (isRoom(next(1)) || (depth > 0 && ",[]{}".indexOf(next(1)) >= 0));
        if (parts) {
            fresh = true;
            first = false;
        } else if (c == ':' && key && first && depth == 0 && next(1) != '/' && Character.isLetter(line[token])) {
            return Optional.of(Sentence.of("yaml.space", new String(line, token, at - token)));
        } else if (depth > 0) {
            bracket(c);
        }
        return Optional.empty();
    }

    /** Goes into and out of brackets, and from one value in them to the next. */
    private boolean bracket(int c) {
        boolean opening = c == '[' || c == '{';
        depth += opening ? 1 : c == ']' || c == '}' ? -1 : 0;
        boolean sign = opening || c == ',' || c == ']' || c == '}';
        if (sign) {
            fresh = opening || c == ',';
            token = at + 1;
        }
        return sign;
    }

    private boolean opens(int c) {
        int next = after();
        boolean value = Character.isDigit(next) || "[{-−.\"'".indexOf(next) >= 0 || isOpeningBracket(next);
        return switch (Lookalike.meant(c)) {
            case '[' -> value;
            case '{' -> value || Character.isLetter(next);
            case ',', ']', '}' -> depth > 0;
            case '"', '\'' -> quotes;
            case '-' -> isRoom(next(1)) && !Character.isDigit(next);
            case '#' -> at == 0 || isRoom(line[at - 1]);
            case '|', '>' -> next == END;
            default -> false;
        };
    }

    private static boolean isOpeningBracket(int c) {
        return Lookalike.isSign(c) && (Lookalike.meant(c) == '[' || Lookalike.meant(c) == '{');
    }

    /** Whether a lookalike in brackets stands beside a number, a quote or a bracket, and so is no part of a text. */
    private boolean closes(int c) {
        int before = at - 1;
        while (before >= 0 && isRoom(line[before])) {
            before--;
        }
        int next = after();
        boolean beside = before >= 0 && (Character.isDigit(line[before]) || "]}\"'".indexOf(line[before]) >= 0);
        return ",]}".indexOf(Lookalike.meant(c)) >= 0
                && (beside || next == END || Character.isDigit(next) || "[{-−\"']}".indexOf(next) >= 0);
    }

    /** Whether what was passed since the last sign may be a key: a word of letters, or a text in quotes. */
    private boolean isKey() {
        int end = at;
        while (end > token && isRoom(line[end - 1])) {
            end--;
        }
        if (end <= token || line[token] == '"' || line[token] == '\'') {
            return end > token && line[end - 1] == line[token];
        }
        if (end - token > LONGEST_KEY) {
            return false;
        }
        for (int i = token; i < end; i++) {
            if (!(line[i] < 128 && (Character.isLetterOrDigit(line[i]) || line[i] == '_' || line[i] == '-'))) {
                return false;
            }
        }
        return true;
    }

    private int closing(int quote) {
        for (int i = at + 1; i < line.length; i++) {
            if (line[i] == quote) {
                return i;
            }
            i += line[i] == '\\' && quote == '"' ? 1 : 0;
        }
        return line.length;
    }

    private int next(int by) {
        return at + by < line.length ? line[at + by] : END;
    }

    /** The next character that is no room. */
    private int after() {
        int i = at + 1;
        while (i < line.length && isRoom(line[i])) {
            i++;
        }
        return i < line.length ? line[i] : END;
    }

    private static boolean isRoom(int c) {
        return c == ' ' || c == '\t' || c == END;
    }
}
