package dev.receptive.prose;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds formulas in a line, by Pandoc's rule: the first dollar has no space after it, the last none before it and no digit
 * after it. A price is none, and a dollar after a backslash is a dollar, in formulas too.
 */
final class TexRunParser implements InlineContentParser {

    /** A number that no formula goes on from. */
    private static final Pattern PRICE =
            Pattern.compile("[0-9][0-9.,]*(?:$|[^0-9A-Za-z\\\\^_={}+*<>/$\\[(].*)", Pattern.DOTALL);

    /** Makes one for each text. */
    static final class TexRuns implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return new TexRunParser();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        Position begin = scanner.position();
        if (scanner.next('$')) {
            return doubled(scanner);
        }
        if (!scanner.hasNext() || Character.isWhitespace(scanner.peek())) {
            return ParsedInline.none();
        }
        if (closes(scanner)) {
            String tex = scanner.getSource(begin, scanner.position()).getContent();
            scanner.next();
            return ParsedInline.of(new TexNode(tex, TexNode.Ending.CLOSED), scanner.position());
        }
        scanner.setPosition(begin);
        String rest = scanner.getSource(begin, lineEnd(scanner, begin)).getContent();
        return PRICE.matcher(rest).matches()
                ? ParsedInline.none()
                : ParsedInline.of(new TexNode("$", TexNode.Ending.OPEN), begin);
    }

    /** With its other end, so that it is told of once. */
    private static ParsedInline doubled(Scanner scanner) {
        Position begin = scanner.position();
        if (scanner.find('$') < 0) {
            return ParsedInline.of(new TexNode("$$", TexNode.Ending.DOUBLED), begin);
        }
        String tex = scanner.getSource(begin, scanner.position()).getContent();
        scanner.matchMultiple('$');
        return ParsedInline.of(new TexNode("$$" + tex + "$$", TexNode.Ending.DOUBLED), scanner.position());
    }

    private static Position lineEnd(Scanner scanner, Position begin) {
        scanner.setPosition(begin);
        while (scanner.hasNext() && scanner.peek() != '\n') {
            scanner.next();
        }
        return scanner.position();
    }

    /** Goes to the dollar that closes a formula, if there is one. */
    private static boolean closes(Scanner scanner) {
        boolean afterSpace = false;
        while (scanner.hasNext()) {
            char sign = scanner.peek();
            if (sign == '$') {
                return !afterSpace && !isDigitAfter(scanner);
            }
            scanner.next();
            if (sign == '\\' && scanner.hasNext()) {
                scanner.next();
            }
            afterSpace = Character.isWhitespace(sign);
        }
        return false;
    }

    private static boolean isDigitAfter(Scanner scanner) {
        Position dollar = scanner.position();
        scanner.next();
        char after = scanner.peek();
        scanner.setPosition(dollar);
        return after >= '0' && after <= '9';
    }
}
