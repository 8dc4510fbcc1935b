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

    private static final double[] PARTS = {0, 0.3, 0.7, 1};

    private final Typeset typeset;
    private final Map<String, Double> small = new TreeMap<>();
    private int words;
    private int numbers;

    public SmallLetters(Language language) {
        this.typeset = new Typeset(language);
    }

    /** Looks at a story from its beginning to its end. */
    public void look(String name, Story story) {
        for (double part : PARTS) {
            for (Mark mark : Marks.all(story.at(part * story.score().duration(), Gaze.NONE))) {
                if (mark instanceof Mark.Text text && isWords(text)) {
                    words++;
                    note(name + ": " + text.id() + " " + text.text(), typeset.size(text));
                } else if (mark instanceof Mark.Cells cells) {
                    cells.draw(piece -> number(name + ": " + cells.id(), piece));
                }
            }
        }
    }

    /** A number that would be smaller is not drawn: the colour and the tip say it. */
    private void number(String name, Mark piece) {
        if (piece instanceof Mark.Text text && !text.text().isBlank()) {
            numbers++;
            note(name, text.lettering().size());
        }
    }

    private void note(String name, double size) {
        if (size < SMALLEST - 1e-9) {
            small.merge(name, size, Math::min);
        }
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

    /** How many words were looked at. */
    public int words() {
        return words;
    }

    /** How many numbers in cells were. */
    public int numbers() {
        return numbers;
    }
}
