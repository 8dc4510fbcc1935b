package dev.receptive.yaml;

import dev.receptive.words.Sentence;
import dev.receptive.words.Visible;
import dev.receptive.words.Words;

/**
 * A mistake in a file.
 *
 * @param file the file's name
 * @param line from 1; 0 if it concerns the file as a whole
 * @param column from 1; 0 if it concerns the file as a whole
 * @param what what is wrong there
 */
public record Problem(String file, int line, int column, Sentence what) {

    /** As in {@code 04-padding.yaml:14:9: unknown bench "convolutoin"; did you mean "convolution"?}. */
    public String in(Words words) {
        String name = Visible.of(file);
        String place = line == 0 ? name : name + ":" + line + ":" + column;
        return place + ": " + words.say(what);
    }
}
