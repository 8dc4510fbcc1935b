package dev.receptive.prose;

import dev.receptive.words.Sentence;
import dev.receptive.yaml.Slip;

/**
 * Where something stands in a text.
 *
 * @param line from 1
 * @param column from 1, in characters
 */
public record TextPlace(int line, int column) {

    /** That something is wrong here. */
    public Slip slip(String key, Object... values) {
        return slip(Sentence.of(key, values));
    }

    /** That something is wrong here. */
    public Slip slip(Sentence what) {
        return new Slip(line, column, what);
    }

    /** A slip of a text that begins here, as one of the text in which this is. */
    public Slip shifted(Slip slip) {
        return new Slip(
                line + slip.line() - 1, slip.line() == 1 ? column + slip.column() - 1 : slip.column(), slip.what());
    }
}
