package dev.receptive.export;

import dev.receptive.scene.Mark;
import dev.receptive.words.Language;

/** How large texts come out. */
public final class Typeset {

    private final Typesetter typesetter;

    public Typeset(Language language) {
        typesetter = new Typesetter(language);
    }

    /** The size at which a text is painted: its own, or less where it would be wider than it may be. */
    public double size(Mark.Text text) {
        return typesetter.size(text);
    }
}
