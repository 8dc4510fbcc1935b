package dev.receptive.lesson;

import dev.receptive.document.Title;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.Optional;

/**
 * Something said to whoever learns: by the author of the lesson, or by the program.
 *
 * @param sentence the program's; nothing where the author said it
 * @param title the author's, as Markdown
 */
public record Wording(Optional<Sentence> sentence, Title title) {

    public static Wording of(Sentence sentence) {
        return new Wording(Optional.of(sentence), Title.NONE);
    }

    public static Wording of(Title title) {
        return new Wording(Optional.empty(), title);
    }

    /** The same text in both languages, as of numbers. */
    public static Wording of(String text) {
        return of(new Title(text, text));
    }

    public String in(Words words) {
        return sentence.map(words::say).orElseGet(() -> title.in(words.language()));
    }
}
