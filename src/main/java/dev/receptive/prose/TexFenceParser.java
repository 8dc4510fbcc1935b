package dev.receptive.prose;

import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads a formula in lines of its own. It ends with two dollars, or where a line is empty, and then it is not closed. */
final class TexFenceParser extends AbstractBlockParser {

    private static final String FENCE = "$$";

    private final TexFence fence = new TexFence();

    /** Finds where one begins. */
    static final class TexFences extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            String line = state.getLine().getContent().toString();
            int at = state.getNextNonSpaceIndex();
            if (state.getIndent() >= 4 || !line.startsWith(FENCE, at)) {
                return BlockStart.none();
            }
            int close = line.indexOf(FENCE, at + FENCE.length());
            if (close >= 0 && !line.substring(close + FENCE.length()).isBlank()) {
                return BlockStart.none();
            }
            return BlockStart.of(new TexFenceParser()).atIndex(at + FENCE.length());
        }
    }

    @Override
    public Block getBlock() {
        return fence;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return fence.isClosed() || state.isBlank() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        String text = line.getContent().toString();
        int close = text.stripTrailing().endsWith(FENCE) ? text.lastIndexOf(FENCE) : -1;
        Optional<SourceSpan> at = Optional.ofNullable(line.getSourceSpan());
        fence.add(close < 0 ? text : text.substring(0, close), at);
        if (close >= 0) {
            fence.close();
        }
    }
}
