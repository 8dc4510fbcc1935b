package dev.receptive.yaml;

import dev.receptive.words.Sentence;
import dev.receptive.words.TypedNumber;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Characters that look like a sign of YAML and are none: the full-width ones of a Chinese keyboard, curly quotes, and
 * blanks that are no spaces. YAML takes them for letters, and what it then complains of is somewhere else.
 */
final class Lookalike {

    /** From here to U+FF5E stand the full-width forms of what stands at U+0021 to U+007E. */
    private static final int FIRST_WIDE = 0xFF01;

    private static final int LAST_WIDE = 0xFF5E;
    private static final int TO_NARROW = FIRST_WIDE - '!';

    private Lookalike() {}

    /** Whether it is a blank that YAML does not take for a space. */
    static boolean isBlank(int c) {
        return c != ' ' && c != '\t' && c != '\n' && c != '\r' && TypedNumber.isBlank(c);
    }

    static boolean isQuote(int c) {
        return c >= 0x2018 && c <= 0x201E;
    }

    static boolean isSign(int c) {
        return meant(c) != c;
    }

    /** What a sign stands for; itself if it is no lookalike. */
    static int meant(int c) {
        if (c >= FIRST_WIDE && c <= LAST_WIDE) {
            return c - TO_NARROW;
        }
        return switch (c) {
            case 0x3010, 0x3014 -> '[';
            case 0x3011, 0x3015 -> ']';
            case 0x3001 -> ',';
            case 0x201C, 0x201D, 0x201E -> '"';
            case 0x2018, 0x2019 -> '\'';
            default -> c;
        };
    }

    /** What to type instead. */
    static Sentence sentence(int c) {
        if (!isBlank(c)) {
            String key = meant(c) == ':' ? "yaml.wide.colon" : isQuote(c) ? "yaml.wide.quote" : "yaml.wide";
            return Sentence.of(key, Character.toString(c), Character.toString(meant(c)));
        }
        String code = String.format("U+%04X", c);
        return switch (c) {
            case 0x00A0 -> Sentence.of("yaml.blank", Sentence.of("blank.fixed"), code);
            case 0x3000 -> Sentence.of("yaml.blank", Sentence.of("blank.wide"), code);
            case 0x200B, 0xFEFF -> Sentence.of("yaml.blank", Sentence.of("blank.none"), code);
            default -> Sentence.of("yaml.blank", Sentence.of("blank.other"), code);
        };
    }

    /** The first in a bare word or number, in which none should be; digits and signs that are read are none. */
    static Optional<Slip> inWord(Node node) {
        if (!(node instanceof ScalarNode scalar) || !scalar.isPlain()) {
            return Optional.empty();
        }
        return node.getStartMark()
                .flatMap(start -> first(start, scalar.getValue().length()));
    }

    private static Optional<Slip> first(Mark start, int length) {
        int[] text = start.getBuffer();
        int column = start.getColumn() + 1;
        int end = Math.min(text.length, start.getPointer() + length);
        for (int i = start.getPointer(); i < end && text[i] != '\n' && text[i] != '\r'; i++) {
            if (isBlank(text[i]) || (isSign(text[i]) && !isRead(text, i))) {
                return Optional.of(new Slip(start.getLine() + 1, column, sentence(text[i])));
            }
            column += text[i] == 0xFEFF ? 0 : 1;
        }
        return Optional.empty();
    }

    /** Whether a number may have it there: any digit, and a sign before a digit. */
    private static boolean isRead(int[] text, int at) {
        boolean isSign = !Character.isDigit(text[at]);
        int next = at + 1 < text.length ? TypedNumber.plain(text[at + 1]) : 0;
        return TypedNumber.plain(text[at]) != text[at] && (!isSign || Character.isDigit(next) || next == '.');
    }
}
