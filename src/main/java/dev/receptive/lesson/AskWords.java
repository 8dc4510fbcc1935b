package dev.receptive.lesson;

import dev.receptive.bench.Bookmark;
import dev.receptive.document.PlacedTitle;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is said round a question.
 *
 * @param prompt the question in the author's words, or nothing
 * @param because why the answer is right, said with it; may be nothing
 * @param then the moment at which the stage stands once there is an answer; nothing where it stays
 * @param kept what the author keeps from sight until there is an answer, besides what the kind of question does
 */
public record AskWords(PlacedTitle prompt, PlacedTitle because, Optional<Bookmark> then, KeptBack kept) {

    public static final AskWords NONE =
            new AskWords(PlacedTitle.NONE, PlacedTitle.NONE, Optional.empty(), KeptBack.NOTHING);

    /** They, and what else the author says. */
    List<PlacedTitle> and(Stream<PlacedTitle> more) {
        return Stream.concat(Stream.of(prompt, because), more).toList();
    }

    /** The question in the author's words, or else in the program's. */
    Wording prompt(Sentence usual) {
        return prompt.isEmpty() ? Wording.of(usual) : Wording.of(prompt.title());
    }
}
