package dev.receptive.prose;

import dev.receptive.scene.Ink;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;

/** A piece of a line. */
public sealed interface ProseInline {

    /** What is read aloud. */
    String plain(Words words);

    /** What is read aloud of several. */
    static String plain(List<ProseInline> content, Words words) {
        StringBuilder plain = new StringBuilder();
        content.forEach(piece -> plain.append(piece.plain(words)));
        return plain.toString();
    }

    /** Text in one face. */
    record TextRun(String text, boolean strong, boolean emphasised) implements ProseInline {
        @Override
        public String plain(Words words) {
            return text;
        }
    }

    /** Code in a line. */
    record CodeRun(String text) implements ProseInline {
        @Override
        public String plain(Words words) {
            return text;
        }
    }

    /** A formula in a line, as TeX; {@code at} is where its TeX begins. */
    record FormulaRun(String tex, TextPlace at) implements ProseInline {
        @Override
        public String plain(Words words) {
            return tex;
        }
    }

    /** A link to an address on the web. */
    record LinkRun(List<ProseInline> content, String address, TextPlace at) implements ProseInline {
        public LinkRun {
            content = List.copyOf(content);
        }

        /** Whether the address is what can be read already. */
        public boolean isBare(Words words) {
            return ProseInline.plain(content, words).equals(address);
        }

        @Override
        public String plain(Words words) {
            String text = ProseInline.plain(content, words);
            return text.equals(address) ? text : text + " (" + address + ")";
        }
    }

    /** A break that the author wants. */
    record BreakRun() implements ProseInline {
        @Override
        public String plain(Words words) {
            return "\n";
        }
    }

    /** A word in the colour of a role; the language's own word for it, or others. */
    record RoleTerm(Ink role, Optional<String> own, TextPlace at) implements ProseInline {

        /** What is shown. */
        public String text(Words words) {
            return own.orElseGet(() -> words.say("prose.role." + role.code()));
        }

        @Override
        public String plain(Words words) {
            return text(words);
        }
    }

    /** A phrase that lights numbers on the stage; {@code target} says which, as it was written at {@code at}. */
    record LightPhrase(List<ProseInline> content, String target, TextPlace at) implements ProseInline {
        public LightPhrase {
            content = List.copyOf(content);
        }

        @Override
        public String plain(Words words) {
            return ProseInline.plain(content, words);
        }
    }
}
