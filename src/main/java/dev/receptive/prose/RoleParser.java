package dev.receptive.prose;

import java.util.Optional;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Finds {@code {input}} and {@code {input: these pixels}}; the colon may be a full-width one. Other braces are braces. */
final class RoleParser implements InlineContentParser {

    private static final char WIDE_COLON = '\uFF1A';

    /** Makes one for each text. */
    static final class RoleTerms implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return new RoleParser();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        Position begin = scanner.position();
        while (isLetter(scanner.peek())) {
            scanner.next();
        }
        String name = scanner.getSource(begin, scanner.position()).getContent();
        if (name.isEmpty()) {
            return ParsedInline.none();
        }
        if (scanner.next('}')) {
            return ParsedInline.of(new RoleNode(name, Optional.empty()), scanner.position());
        }
        if (!scanner.next(':') && !scanner.next(WIDE_COLON)) {
            return ParsedInline.none();
        }
        Position words = scanner.position();
        if (scanner.find('}') < 0) {
            return ParsedInline.none();
        }
        String own = scanner.getSource(words, scanner.position()).getContent().strip();
        scanner.next();
        return ParsedInline.of(
                new RoleNode(name, Optional.of(own.replaceAll("\\s+", " ")).filter(text -> !text.isEmpty())),
                scanner.position());
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || sign == '-';
    }
}
