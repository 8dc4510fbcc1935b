package dev.receptive.prose;

import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Finds {@code [the four numbers](light:output 0,0)}. In CommonMark the address of a link has no spaces; here it may, for
 * who writes a place writes it with one.
 */
final class LightProcessor implements LinkProcessor {

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        scanner.setPosition(link.afterTextBracket());
        if (link.marker() != null || !scanner.next('(')) {
            return LinkResult.none();
        }
        boolean pointed = scanner.next('<');
        if (!scanner.next("light:")) {
            return LinkResult.none();
        }
        scanner.whitespace();
        Position begin = scanner.position();
        if (!reaches(scanner, pointed ? '>' : ')')) {
            return LinkResult.none();
        }
        SourceLines target = scanner.getSource(begin, scanner.position());
        scanner.next();
        if (pointed && !scanner.next(')')) {
            return LinkResult.none();
        }
        LightNode node = new LightNode(
                target.getContent().strip(), target.getSourceSpans().stream().findFirst());
        return LinkResult.wrapTextIn(node, scanner.position());
    }

    private static boolean reaches(Scanner scanner, char end) {
        while (scanner.hasNext() && scanner.peek() != '\n' && scanner.peek() != end) {
            scanner.next();
        }
        return scanner.peek() == end;
    }
}
