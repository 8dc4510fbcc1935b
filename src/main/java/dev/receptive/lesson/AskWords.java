package dev.receptive.lesson;

import dev.receptive.bench.Bookmark;
import dev.receptive.document.PlacedTitle;
import dev.receptive.words.Sentence;
import java.util.Optional;

/**
 * What is said round a question.
 *
 * @param prompt the question in the author's words, or nothing
 * @param because why the answer is right, said with it; may be nothing
 * @param then the moment at which the stage stands once there is an answer; nothing where it stays
 */
public record AskWords(PlacedTitle prompt, PlacedTitle because, Optional<Bookmark> then) {

    public static final AskWords NONE = new AskWords(PlacedTitle.NONE, PlacedTitle.NONE, Optional.empty());

    /** The question in the author's words, or else in the program's. */
    Wording prompt(Sentence usual) {
        return prompt.isEmpty() ? Wording.of(usual) : Wording.of(prompt.title());
    }
}
