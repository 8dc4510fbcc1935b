package dev.receptive.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Where in the file something stands that stands somewhere in the text of a node. In a block ({@code |}) that is known to
 * the column, and so it is of a text that stands in one line as it is; of any other (folded, over several lines, with
 * escapes) only its beginning is known.
 */
public final class ScalarPlaces {

    private final int firstLine;
    private final int firstColumn;
    private final int indent;
    private final boolean known;

    /** Of the text of a node. */
    public ScalarPlaces(ScalarNode node) {
        Optional<Mark> start = node.getStartMark();
        String text = node.getValue();
        int line = start.map(Mark::getLine).orElse(-1) + 1;
        int column = start.map(Mark::getColumn).orElse(-1) + 1;
        if (start.isPresent() && node.getScalarStyle() == ScalarStyle.LITERAL) {
            this.known = true;
            this.firstLine = line + 1;
            this.indent = indent(start.get(), text);
            this.firstColumn = indent + 1;
        } else {
            int quote = node.isPlain() ? 0 : 1;
            this.known = start.filter(mark -> stands(mark, quote, text)).isPresent();
            this.firstLine = line;
            this.indent = 0;
            this.firstColumn = column + (known ? quote : 0);
        }
    }

    /** A slip of the text as one of the file. */
    public Slip inFile(Slip slip) {
        if (!known) {
            return new Slip(firstLine, firstColumn, slip.what());
        }
        int column = slip.column() + (slip.line() == 1 ? firstColumn - 1 : indent);
        return new Slip(firstLine + slip.line() - 1, column, slip.what());
    }

    /** How far a block is indented: its first line with something in it tells. */
    private static int indent(Mark start, String text) {
        int[] file = start.getBuffer();
        int at = start.getPointer();
        while (at < file.length && file[at] != '\n') {
            at++;
        }
        int spaces = 0;
        for (at++; at < file.length && (file[at] == ' ' || file[at] == '\n' || file[at] == '\r'); at++) {
            spaces = file[at] == ' ' ? spaces + 1 : 0;
        }
        int own = text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(line -> line.length() - line.stripLeading().length())
                .orElse(spaces);
        return Math.max(0, spaces - own);
    }

    private static boolean stands(Mark start, int quote, String text) {
        int[] file = start.getBuffer();
        int[] letters = text.codePoints().toArray();
        int from = start.getPointer() + quote;
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] == '\n' || from + i >= file.length || file[from + i] != letters[i]) {
                return false;
            }
        }
        return true;
    }
}
