package dev.receptive.document;

import dev.receptive.bench.Gaze;
import dev.receptive.bench.Story;
import dev.receptive.export.Typeset;
import dev.receptive.scene.Face;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Marks;
import dev.receptive.words.Language;
import java.util.Map;
import java.util.TreeMap;

/** Collects what on stages is set too small to be read, and counts what was looked at. */
public final class SmallLetters {

    private static final double SMALLEST = 9;

    /** Of an equation of ten numbers, which is as large as it can be. */
    private static final double SMALLEST_OF_ALL = 8.5;

    private static final double[] PARTS = {0, 0.3, 0.7, 1};

    private final Typeset typeset;
    private final Map<String, Double> small = new TreeMap<>();
    private int texts;
    private int words;
    private int numbers;

    public SmallLetters(Language language) {
        this.typeset = new Typeset(language);
    }

    /** Looks at a story from its beginning to its end. */
    public void look(String name, Story story) {
        look(name, story, PARTS);
    }

    /** The same at some parts of its time. */
    void look(String name, Story story, double... parts) {
        for (double part : parts) {
            for (Mark mark : Marks.all(story.at(part * story.score().duration(), Gaze.NONE))) {
                if (mark instanceof Mark.Text text && standsStill(text)) {
                    texts++;
                    words += isWords(text) ? 1 : 0;
                    note(
                            name + ": " + text.id() + " " + text.text(),
                            typeset.size(text),
                            isWords(text) ? SMALLEST : SMALLEST_OF_ALL);
                } else if (mark instanceof Mark.Cells cells) {
                    cells.draw(1, piece -> number(name + ": " + cells.id(), piece));
                }
            }
        }
    }

    /** A number that would be smaller is not drawn: the colour and the tip say it. */
    private void number(String name, Mark piece) {
        if (piece instanceof Mark.Text text && !text.text().isBlank()) {
            numbers++;
            note(name, text.lettering().size(), SMALLEST);
        }
    }

    private void note(String name, double size, double least) {
        if (size < least - 1e-9) {
            small.merge(name, size, Math::min);
        }
    }

    /** What moves grows or shrinks on its way. */
    private static boolean standsStill(Mark.Text text) {
        return !text.text().isBlank()
                && !text.id().startsWith("flight")
                && !text.id().startsWith("landing");
    }

    private static boolean isWords(Mark.Text text) {
        Face face = text.lettering().face();
        return (face == Face.TEXT || face == Face.TEXT_BOLD)
                && text.text().codePoints().anyMatch(Character::isLetter);
    }

    /** How large what is too small is, by what it is. */
    public Map<String, Double> small() {
        return small;
    }

    /** How many texts were looked at, words among them. */
    int texts() {
        return texts;
    }

    /** How many words were looked at. */
    public int words() {
        return words;
    }

    /** How many numbers in cells were. */
    public int numbers() {
        return numbers;
    }
}
